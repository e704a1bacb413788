using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace GhostingGuard.Solution.Tests.Browser;

/// <summary>The scripts that ship: compiled from the source beside them, and doing what their own tests say.</summary>
public sealed partial class ScriptTests
{
    private static readonly string Shipped = Path.Combine(ShippedSolution.Root, "Solution", "WebResources", "gg_", "scripts");

    [FactWithNode(andCompiler: true)]
    public void The_committed_script_is_what_the_source_compiles_to() => IsCompiled("tsconfig.json", "ghostingguard.js");

    [FactWithNode(andCompiler: true)]
    public void So_is_the_script_of_the_start_page() => IsCompiled("tsconfig.start.json", "start.js");

    /// <summary>The pages are opened in a browser where one is installed; otherwise those tests say that they were skipped.</summary>
    [FactWithNode]
    public void The_tests_of_the_scripts_pass()
    {
        var (exitCode, output) = Node.Run("--test", "tests/");

        Assert.True(exitCode == 0, output);
        Assert.True(int.Parse(Passed().Match(output).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) > 0, output);
    }

    [Fact]
    public void Every_source_file_is_compiled()
    {
        var compiled = Directory.EnumerateFiles(Node.Folder, "tsconfig*.json")
            .SelectMany(project => Files().Matches(File.ReadAllText(project)).Select(match => match.Groups[1].Value));
        var source = Path.Combine(Node.Folder, "src");
        var written = Directory.EnumerateFiles(source, "*.ts", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(source, file).Replace('\\', '/'));

        Assert.Equal(written.Order(StringComparer.Ordinal), compiled.Order(StringComparer.Ordinal));
    }

    private static void IsCompiled(string project, string script)
    {
        var compiled = Path.Combine(Path.GetTempPath(), $"ghosting-guard-{Guid.NewGuid():N}.js");
        try
        {
            var (exitCode, output) = Node.Run(Node.Compiler, "-p", project, "--outFile", compiled);

            Assert.True(exitCode == 0, output);
            Assert.Equal(File.ReadAllText(compiled), File.ReadAllText(Path.Combine(Shipped, script)));
        }
        finally
        {
            File.Delete(compiled);
        }
    }

    [GeneratedRegex("(?m)^# pass (\\d+)|ℹ pass (\\d+)")]
    private static partial Regex Passed();

    [GeneratedRegex("\"src/([^\"]+)\"")]
    private static partial Regex Files();
}
