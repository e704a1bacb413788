using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>What Microsoft's packer would silently leave out.</summary>
public sealed class MergeRefusalTests
{
    private const string Commitment = "Entities/gg_Commitment/Entity.xml";

    [Theory]
    [InlineData("SavedQueries")]
    [InlineData("RibbonDiffXml")]
    public void A_table_without_the_placeholder(string placeholder)
    {
        using var solution = new ScratchSolution();
        solution.Replace(ScratchSolution.Opportunity, $"<{placeholder} />", string.Empty);

        solution.AssertRefused(ScratchSolution.Opportunity, "placeholder");
    }

    [Fact]
    public void A_table_without_the_placeholder_for_its_forms()
    {
        using var solution = new ScratchSolution();
        solution.Replace(ScratchSolution.Message, "<FormXml />", string.Empty);

        solution.AssertRefused(ScratchSolution.Message, "has no placeholder for the files in its folder FormXml");
    }

    [Fact]
    public void A_table_without_a_ribbon()
    {
        using var solution = new ScratchSolution();
        solution.Delete("Entities/Opportunity/RibbonDiff.xml");

        solution.AssertRefused(ScratchSolution.Opportunity, "has no RibbonDiff.xml beside it");
    }

    [Theory]
    [InlineData("optionsets")]
    [InlineData("EntityRelationships")]
    [InlineData("SdkMessageProcessingSteps")]
    public void A_missing_section(string section)
    {
        using var solution = new ScratchSolution();
        solution.Replace(ScratchSolution.Skeleton, $"<{section} />", string.Empty);

        solution.AssertRefused(ScratchSolution.Skeleton, $"has no section {section}");
    }

    [Fact]
    public void Sections_in_another_order()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Skeleton, root =>
        {
            var roles = root.Element("Roles")!;
            roles.Remove();
            root.Add(roles);
        });

        solution.AssertRefused(ScratchSolution.Skeleton, "in another order");
    }

    [Fact]
    public void A_component_written_into_the_skeleton()
    {
        using var solution = new ScratchSolution();
        solution.Edit(ScratchSolution.Skeleton, root => root.Element("Roles")!.Add(new XElement("Role")));

        solution.AssertRefused(ScratchSolution.Skeleton, "has components in its section Roles");
    }

    [Fact]
    public void A_relationship_that_is_not_indexed()
    {
        using var solution = new ScratchSolution();
        solution.Replace(ScratchSolution.Index, """<EntityRelationship Name="lead_gg_Messages" />""", string.Empty);

        solution.AssertRefused("Other/Relationships/Lead.xml", "defines the relationship lead_gg_Messages, which Other/Relationships.xml does not name");
    }

    [Fact]
    public void A_relationship_that_is_indexed_only()
    {
        using var solution = new ScratchSolution();
        solution.Delete("Other/Relationships/Lead.xml");

        solution.AssertRefused(ScratchSolution.Index, "names the relationship lead_gg_Messages, which no file defines");
    }

    [Fact]
    public void A_relationship_on_a_column_that_does_not_exist()
    {
        using var solution = new ScratchSolution();
        solution.Replace("Other/Relationships/Lead.xml", "<ReferencingAttributeName>RegardingObjectId<", "<ReferencingAttributeName>RegardsId<");

        solution.AssertRefused("Other/Relationships/Lead.xml", "on the column RegardsId");
    }

    [Fact]
    public void A_relationship_on_a_table_that_does_not_exist()
    {
        using var solution = new ScratchSolution();
        solution.Replace("Other/Relationships/Lead.xml", "<ReferencingEntityName>gg_Message<", "<ReferencingEntityName>gg_Massage<");

        solution.AssertRefused("Other/Relationships/Lead.xml", "on the table gg_Massage, which the solution does not have");
    }

    [Fact]
    public void A_relationship_in_the_file_of_another_table()
    {
        using var solution = new ScratchSolution();
        solution.Move("Other/Relationships/Lead.xml", "Other/Relationships/Queue.xml");

        solution.AssertRefused("Other/Relationships/Queue.xml", "belongs to Lead");
    }

    [Theory]
    [InlineData("HasRelatedActivities", "does not agree with itself on whether it takes activities")]
    [InlineData("EntityMask", "does not agree with itself on whether it takes activities")]
    public void A_table_that_takes_activities_and_says_so_once(string removed, string problem)
    {
        using var solution = new ScratchSolution();
        solution.Edit(Commitment, root => root.Descendants(removed).Single().Remove());

        solution.AssertRefused(Commitment, problem);
    }

    [Fact]
    public void A_table_that_takes_activities_but_none_of_ours()
    {
        using var solution = new ScratchSolution();
        solution.Delete("Other/Relationships/gg_Commitment.xml");
        solution.Replace(ScratchSolution.Index, """<EntityRelationship Name="gg_commitment_gg_Messages" />""", string.Empty);

        solution.AssertRefused(Commitment, "takes activities and has no relationship to gg_message");
    }

    [Fact]
    public void A_table_that_takes_no_activities_but_ours()
    {
        using var solution = new ScratchSolution();
        solution.Edit(Commitment, root => root.Descendants().Where(element => element.Name.LocalName is "HasRelatedActivities" or "EntityMask").Remove());

        solution.AssertRefused(Commitment, "takes no activities and has a relationship to gg_message");
    }
}
