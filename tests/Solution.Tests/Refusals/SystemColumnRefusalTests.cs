using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>Tables of ours that lack what every exported table of their ownership has.</summary>
public sealed class SystemColumnRefusalTests
{
    private const string ToUsers = "Other/Relationships/SystemUser.xml";
    private const string Table = ScratchSolution.QuietPeriod;

    [Theory]
    [InlineData("OverriddenCreatedOn", "overriddencreatedon")]
    [InlineData("UTCConversionTimeZoneCode", "utcconversiontimezonecode")]
    public void A_system_column(string physicalName, string name)
    {
        using var solution = new ScratchSolution();
        solution.Edit(Table, root => Column(root, physicalName).Remove());

        solution.AssertRefused(Table, $"lacks the system column {name}");
    }

    [Fact]
    public void The_relationship_behind_a_system_column()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ToUsers, root => Relationship(root, "lk_gg_quietperiod_modifiedby").Remove());
        solution.Edit(ScratchSolution.Index, root => Relationship(root, "lk_gg_quietperiod_modifiedby").Remove());

        solution.AssertRefused(Table, "lacks the relationship behind the system column modifiedby");
    }

    [Fact]
    public void An_owner_in_a_table_of_the_organisation()
    {
        using var solution = new ScratchSolution();
        solution.Edit(Table, root =>
        {
            var column = Column(root, "OrganizationId");
            var owner = new XElement(column);
            owner.SetAttributeValue("PhysicalName", "OwningTeam");
            owner.SetElementValue("Name", "owningteam");
            owner.SetElementValue("LogicalName", "owningteam");
            column.AddAfterSelf(owner);
        });

        solution.AssertRefused(Table, "has the system column owningteam, which belongs to another kind of ownership");
    }

    [Fact]
    public void An_ownership_the_platform_does_not_have()
    {
        using var solution = new ScratchSolution();
        solution.Replace(Table, ">OrgOwned<", ">OrganizationOwned<");

        solution.AssertRefused(Table, "does not say who owns the rows of gg_quietperiod");
    }

    private static XElement Column(XElement root, string physicalName) =>
        root.Descendants("attribute").Single(column => column.Attribute("PhysicalName")!.Value == physicalName);

    private static XElement Relationship(XElement root, string name) =>
        root.Elements("EntityRelationship").Single(relationship => relationship.Attribute("Name")!.Value == name);
}
