using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace GhostingGuard.Solution.Tests.Browser;

/// <summary>The script that ships: compiled from the source beside it, and doing what its own tests say.</summary>
public sealed partial class ScriptTests
{
    private static readonly string Shipped = Path.Combine(ShippedSolution.Root, "Solution", "WebResources", "gg_", "scripts", "ghostingguard.js");

    [FactWithNode(andCompiler: true)]
    public void The_committed_script_is_what_the_source_compiles_to()
    {
        var compiled = Path.Combine(Path.GetTempPath(), $"ghosting-guard-{Guid.NewGuid():N}.js");
        try
        {
            var (exitCode, output) = Node.Run(Node.Compiler, "--outFile", compiled);

            Assert.True(exitCode == 0, output);
            Assert.Equal(File.ReadAllText(compiled), File.ReadAllText(Shipped));
        }
        finally
        {
            File.Delete(compiled);
        }
    }

    /// <summary>The pages are opened in a browser where one is installed; otherwise those tests say that they were skipped.</summary>
    [FactWithNode]
    public void The_tests_of_the_script_pass()
    {
        var (exitCode, output) = Node.Run("--test", "tests/");

        Assert.True(exitCode == 0, output);
        Assert.True(int.Parse(Passed().Match(output).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) > 0, output);
    }

    [Fact]
    public void Every_source_file_is_compiled()
    {
        var compiled = Files().Matches(File.ReadAllText(Path.Combine(Node.Folder, "tsconfig.json"))).Select(match => match.Groups[1].Value);
        var source = Path.Combine(Node.Folder, "src");
        var written = Directory.EnumerateFiles(source, "*.ts", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(source, file).Replace('\\', '/'));

        Assert.Equal(written.Order(StringComparer.Ordinal), compiled.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("(?m)^# pass (\\d+)|ℹ pass (\\d+)")]
    private static partial Regex Passed();

    [GeneratedRegex("\"src/([^\"]+)\"")]
    private static partial Regex Files();
}
