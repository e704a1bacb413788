using System;
using System.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Checker;

/// <summary>What ships, before Microsoft's checker sees it.</summary>
public sealed class CheckerTests
{
    private static readonly CheckedProduct Shipped = CheckedProduct.Of(ShippedSolution.Source);

    public static TheoryData<string> Names { get; } = new(CheckerRules.All.Select(rule => rule.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_product_breaks_no_rule_of_the_solution_checker(string name)
    {
        var rule = CheckerRules.All.Single(rule => rule.Name == name);

        var problems = string.Join('\n', rule.Check(Shipped).Where(problem => !AcceptedFindings.Contain(rule, problem)));

        Assert.True(problems.Length == 0, problems);
    }

    [Fact]
    public void What_is_accepted_is_still_there_to_accept()
    {
        var found = CheckerRules.All.SelectMany(rule => rule.Check(Shipped).Select(problem => (rule.Name, AcceptedFindings.PlaceOf(problem)))).ToHashSet();

        Assert.Empty(AcceptedFindings.All.Except(found));
    }

    [Fact]
    public void The_code_that_is_judged_is_all_of_it()
    {
        Assert.Equal(
            ShippedSolution.PluginsAssembly.GetTypes().Length + ShippedSolution.ActivitiesAssembly.GetTypes().Length,
            Shipped.Assemblies.Sum(assembly => assembly.Types.Count(type => type.Name != "<Module>")));
        Assert.Contains(Shipped.Assemblies.SelectMany(assembly => assembly.Types).SelectMany(type => type.Methods).SelectMany(method => method.Body), instruction =>
            instruction.Member.EndsWith("IOrganizationService::RetrieveMultiple", StringComparison.Ordinal));
    }
}
