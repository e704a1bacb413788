using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Import;

public sealed class Reading
{
    [Fact]
    public void The_solutions_columns_join_the_standard_table()
    {
        var table = new TestSolution().Import().Solution.Schema["opportunity"];

        Assert.Equal(ColumnType.Choice, table["tst_color"].Type);
        Assert.Equal([1, 2], table["tst_color"].Choice!.Options.Select(option => option.Value));
        Assert.Equal(20, table["tst_note"].MaxLength);
        Assert.Equal((0m, 10m), (table["tst_count"].Minimum, table["tst_count"].Maximum));
        Assert.Equal(DateTimeBehavior.DateOnly, table["tst_day"].Behavior);
        Assert.Equal(ColumnType.Text, table["name"].Type);
    }

    [Fact]
    public void Relationships_give_lookups_their_targets()
    {
        var table = new TestSolution().Import().Solution.Schema["tst_thing"];

        Assert.Equal(["opportunity"], table["tst_opportunityid"].Targets);
        Assert.Equal(["account"], table["tst_accountid"].Targets);
    }

    [Fact]
    public void Rows_of_a_table_without_owners_belong_to_the_organisation()
    {
        var organization = new TestSolution()
            .Change("<IsActivity>0</IsActivity>", "<IsActivity>0</IsActivity><OwnershipTypeMask>OrgOwned</OwnershipTypeMask>")
            .Change(SolutionXml.Column("tst_AccountId", "lookup"), SolutionXml.Column("tst_AccountId", "lookup") + SolutionXml.Column("OrganizationId", "lookup", "<ValidForCreateApi>0</ValidForCreateApi>"))
            .Change("<EntityRelationship Name=\"account_things\">", SolutionXml.Relationship("organization_things", "Organization", "tst_Thing", "OrganizationId", "NoCascade") + "<EntityRelationship Name=\"account_things\">")
            .Import();

        var id = organization.AsSystem.Add("tst_thing", ("tst_name", "A"), ("tst_weight", 1.005m));

        var row = organization.AsSystem.Get("tst_thing", id);
        Assert.Equal(organization.AsSystem.All("organization").Single().ToEntityReference(), row["organizationid"]);
        Assert.Equal(1.01m, row["tst_weight"]);
    }

    [Fact]
    public void A_time_zone_is_a_whole_number()
    {
        var organization = new TestSolution().Change("<MinValue>0</MinValue><MaxValue>10</MaxValue>", "<Format>timezone</Format><MinValue>-1500</MinValue><MaxValue>1500</MaxValue>").Import();

        var id = organization.AsSystem.Add("opportunity", ("name", "A"), ("tst_count", 110));

        Assert.Equal(110, organization.AsSystem.Get("opportunity", id)["tst_count"]);
    }

    [Fact]
    public void Steps_are_as_they_were_registered()
    {
        var organization = new TestSolution().With(
            new StepXml("note x", "Update", "opportunity") { Rank = 3, Filter = "name,tst_note", Before = "name", IsAsynchronous = true }).Import();

        var step = organization.Solution.Steps.Single();

        Assert.Equal(("note x", "Update", "opportunity", 3), (step.Name, step.Message, step.Table, step.Rank));
        Assert.Equal((StepStage.PostOperation, true, "TestPlugins.Scripted"), (step.Stage, step.IsAsynchronous, step.Type.Type.FullName));
        Assert.Equal(["name", "tst_note"], step.Filter!.Order());
        Assert.Equal(["name"], step.Images.Single().Columns.Select(column => column.Name));
    }

    [Fact]
    public void Organisations_of_one_zip_share_what_was_read_and_nothing_else()
    {
        var one = new TestSolution().Import();
        var other = new TestSolution().Import();

        one.AsSystem.Add("account", ("name", "Contoso"));

        Assert.Same(one.Solution, other.Solution);
        Assert.Empty(other.AsSystem.All("account"));
    }
}
