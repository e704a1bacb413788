using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using GhostingGuard.Build.Packing.Source;
using Xunit;

namespace GhostingGuard.Solution.Tests.Package;

/// <summary>Nothing of the machine or the organisation it was made in leaves with the package.</summary>
public sealed partial class CleanlinessTests
{
    public static TheoryData<string> Patterns { get; } = new(
        @"[A-Za-z]:\\",
        "/(home|Users|tmp|var|work)/",
        "(?i)(password|secret|connectionstring|authtype)\\s*=",
        @"[\w.+-]+@[\w-]+\.[\w.]+",
        @"\.crm\d*\.dynamics\.com",
        @"https?://(?!www\.w3\.org/|schemas\.|schema\.management\.azure\.com/)");

    [Theory]
    [MemberData(nameof(Patterns))]
    public void No_path_address_password_or_environment_is_in_the_source(string pattern)
    {
        var found =
            from path in ShippedSolution.SourceFiles("Solution", "SolutionFlow")
            from Match match in Regex.Matches(File.ReadAllText(Path.Combine(ShippedSolution.Root, path)), pattern)
            select $"{path}: {match.Value}";

        Assert.Empty(found);
    }

    [Fact]
    public void No_value_of_an_environment_variable_is_shipped()
    {
        Assert.DoesNotContain(ShippedSolution.SourceFiles("Solution", "SolutionFlow"), path => path.Contains("environmentvariablevalue", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void No_step_runs_as_a_user_of_some_organisation()
    {
        var impersonating = ShippedSolution.Source.Of(ComponentKind.Step).Where(step => step.Xml.Elements().Any(child => child.Name.LocalName.StartsWith("Impersonating", StringComparison.Ordinal)));

        Assert.Empty(impersonating);
    }

    [Fact]
    public void The_dlls_hold_no_path_of_the_machine_that_built_them()
    {
        Assert.All(new[] { ShippedSolution.Plugins, ShippedSolution.Activities }, name =>
        {
            var dll = File.ReadAllBytes(ShippedSolution.DllPath(name));

            Assert.DoesNotMatch(MachinePath(), Encoding.Latin1.GetString(dll));
            Assert.DoesNotMatch(MachinePath(), Encoding.Unicode.GetString(dll));
        });
    }

    [GeneratedRegex(@"[A-Za-z]:\\(Users|src|work)|/(home|Users|tmp|work)/[A-Za-z]")]
    private static partial Regex MachinePath();
}
