using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>Files whose names and contents disagree.</summary>
public sealed class FileNameRefusalTests
{
    [Fact]
    public void A_view_in_a_file_of_another_id()
    {
        using var solution = new ScratchSolution();
        const string elsewhere = "Entities/Opportunity/SavedQueries/{00000000-0000-4000-8000-000000000001}.xml";
        solution.Move(solution.View("Watch"), elsewhere);

        solution.AssertRefused(elsewhere, "is not named after its savedqueryid");
    }

    [Fact]
    public void A_choice_in_a_file_of_another_name()
    {
        using var solution = new ScratchSolution();
        solution.Move(ScratchSolution.RiskChoice, "OptionSets/gg_danger.xml");

        solution.AssertRefused("OptionSets/gg_danger.xml", "is not named after the choice gg_risk");
    }

    [Fact]
    public void A_custom_api_in_a_folder_of_another_name()
    {
        using var solution = new ScratchSolution();
        solution.Move(ScratchSolution.Api, "customapis/gg_Other/customapi.xml");

        solution.AssertRefused("customapis/gg_Other/customapi.xml", "defines \"gg_AssessOpportunity\" in the folder gg_Other");
    }
}
