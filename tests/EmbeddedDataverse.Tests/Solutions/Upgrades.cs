using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Solutions;

public sealed class Upgrades
{
    private const string NoteColumn = "tst_Note";

    private static readonly StepXml Step = new("note x", "Update", "opportunity") { Filter = "name" };

    [Fact]
    public void Rows_keep_what_both_versions_have()
    {
        var organization = new TestSolution().Import();
        var user = organization.AddUser("Uwe User", "Europe/Berlin", 1031);
        var deal = organization.As(user).Create(new Entity("opportunity") { ["name"] = "Line", ["tst_note"] = "kept", ["tst_count"] = 3 });
        var thing = organization.AsSystem.Create(new Entity("tst_thing") { ["tst_name"] = "Thing", ["tst_opportunityid"] = new EntityReference("opportunity", deal) });

        organization.Upgrade(Newer(new TestSolution().Change(NoteColumn, "tst_Remark").Change("tst_note", "tst_remark")).Zip());

        var row = organization.As(user).Retrieve("opportunity", deal, new ColumnSet("name", "tst_count", "tst_remark", "createdby"));
        Assert.Equal(("Line", 3, (object?)null), (row["name"], row["tst_count"], row.GetAttributeValue<object?>("tst_remark")));
        Assert.Equal(user, row.GetAttributeValue<EntityReference>("createdby").Id);
        Assert.Equal(deal, organization.AsSystem.Retrieve("tst_thing", thing, new ColumnSet("tst_opportunityid")).GetAttributeValue<EntityReference>("tst_opportunityid").Id);
        Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => organization.AsSystem.Retrieve("opportunity", deal, new ColumnSet("tst_note")));
    }

    [Fact]
    public void New_rows_get_ids_nobody_has()
    {
        var organization = new TestSolution().Import();
        var before = organization.AsSystem.Create(new Entity("account") { ["name"] = "Before" });

        organization.Upgrade(Newer(new TestSolution()).Zip());

        Assert.NotEqual(before, organization.AsSystem.Create(new Entity("account") { ["name"] = "After" }));
        Assert.Equal(2, organization.AsSystem.RetrieveMultiple(new QueryExpression("account")).Entities.Count);
    }

    [Fact]
    public void Steps_the_new_version_lacks_run_no_more()
    {
        var organization = new TestSolution().With(Step).Import();

        organization.Upgrade(Newer(new TestSolution()).Zip());

        Assert.Empty(organization.Solution.Steps);
    }

    [Fact]
    public void An_older_version_is_refused() =>
        Assert.Contains("no upgrade", Assert.Throws<InvalidDataException>(() => Newer(new TestSolution()).Import().Upgrade(new TestSolution().Zip())).Message, StringComparison.Ordinal);

    [Fact]
    public void Another_solution_is_refused() => Assert.Throws<InvalidDataException>(
        () => new TestSolution().Import().Upgrade(new TestSolution().ChangeManifest("<UniqueName>Test</UniqueName>", "<UniqueName>Other</UniqueName>").Zip()));

    [Fact]
    public void A_column_cannot_change_its_type()
    {
        var organization = new TestSolution().Import();
        var changed = Newer(new TestSolution().Change("<Type>int</Type>", "<Type>nvarchar</Type>").Change("<MinValue>0</MinValue><MaxValue>10</MaxValue>", "<MaxLength>20</MaxLength>"));

        Assert.Contains("opportunity.tst_count", Assert.Throws<InvalidDataException>(() => organization.Upgrade(changed.Zip())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Uninstalling_leaves_the_platforms_rows_and_nothing_of_the_solutions()
    {
        var organization = new TestSolution().Import();
        var deal = organization.AsSystem.Create(new Entity("opportunity") { ["name"] = "Line", ["tst_note"] = "gone" });
        organization.AsSystem.Create(new Entity("tst_call") { ["subject"] = "Gone", ["regardingobjectid"] = new EntityReference("opportunity", deal) });
        var letter = organization.AsSystem.Create(new Entity("letter") { ["subject"] = "Stays", ["regardingobjectid"] = new EntityReference("opportunity", deal) });

        organization.Uninstall();

        Assert.Equal("Line", organization.AsSystem.Retrieve("opportunity", deal, new ColumnSet("name"))["name"]);
        Assert.DoesNotContain(organization.Solution.Schema.Tables.Keys, name => name.StartsWith("tst_", StringComparison.Ordinal));
        Assert.False(organization.Solution.Schema["opportunity"].TryGetColumn("tst_note", out _));
        Assert.Equal([letter], Ids(organization, "activitypointer"));
        Assert.Throws<NotSupportedException>(() => organization.AsSystem.Execute(new OrganizationRequest("tst_Double")));
    }

    private static TestSolution Newer(TestSolution solution) => solution.ChangeManifest("<Version>0.1.0.0</Version>", "<Version>0.2.0.0</Version>");

    private static IEnumerable<Guid> Ids(Organization organization, string table) =>
        organization.AsSystem.RetrieveMultiple(new QueryExpression(table)).Entities.Select(row => row.Id);
}
