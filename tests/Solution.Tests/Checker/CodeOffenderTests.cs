using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GhostingGuard.Solution.Tests.Checker.Code;
using Xunit;

namespace GhostingGuard.Solution.Tests.Checker;

/// <summary>
/// Each rule about code has an offender named after it. What is called Allowed in it is right, everything else is wrong.
/// </summary>
public sealed class CodeOffenderTests
{
    private const string Space = "GhostingGuard.Solution.Tests.Checker.Offenders.";

    private static readonly IReadOnlyList<CodeType> ThisDll = CodeReader.Read(File.ReadAllBytes(typeof(CodeOffenderTests).Assembly.Location));

    public static TheoryData<string> Names { get; } = new(CodeRules.Select(rule => rule.Name));

    private static IEnumerable<ICheckerRule> CodeRules => CheckerRules.All.Where(rule => rule is CodeRule or Rules.BeStateless);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_finds_what_is_wrong_and_nothing_else(string name)
    {
        var rule = CodeRules.Single(rule => rule.Name == name);
        var offender = ThisDll.Single(type => type.Name == $"{Space}{rule.GetType().Name}Offender");
        var members = offender.Methods.Select(method => method.Name).Concat(offender.Fields.Select(field => field.Name)).ToList();

        var problems = rule.Check(new CheckedProduct(ShippedSolution.Source, [new CheckedAssembly("Offenders.dll", [offender])])).ToList();

        Assert.Equal(Wrong(rule, offender), members.Where(member => problems.Exists(problem => problem.What.StartsWith($"{offender.Name}.{member} ", StringComparison.Ordinal))));
        Assert.All(problems, problem => Assert.Equal("Offenders.dll", problem.File));
    }

    private static IEnumerable<string> Wrong(ICheckerRule rule, CodeType offender) =>
        (rule is CodeRule ? offender.Methods.Select(method => method.Name).Where(name => !name.StartsWith('.')) : offender.Fields.Select(field => field.Name))
        .Where(name => !name.StartsWith("Allowed", StringComparison.OrdinalIgnoreCase));
}
