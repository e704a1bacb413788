using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace GhostingGuard.Solution.Tests.Agreement;

/// <summary>The script of the app's first page names tables, columns and messages by text; all of them are there.</summary>
public sealed class StartPageTests
{
    private static readonly string Script =
        File.ReadAllText(Path.Combine(ShippedSolution.Options.SolutionFolder, "WebResources", "gg_", "scripts", "start.js"));

    [Theory]
    [InlineData("gg_ghostingpolicies", "gg_ghostingpolicy")]
    [InlineData("gg_sweepruns", "gg_sweeprun")]
    public void What_it_reads_is_there(string set, string name)
    {
        var table = ShippedSolution.Source.Tables.Single(candidate => candidate.LogicalName == name);
        var question = Regex.Match(Script, $"\"{set}\\?([^\"]*)\"").Groups[1].Value;
        var columns = Regex.Matches(question, "gg_[a-z]+|statecode").Select(found => found.Value).Distinct().ToList();

        Assert.Equal(set, table.Component.Xml.Descendants("EntitySetName").Single().Value);
        Assert.NotEmpty(columns);
        Assert.Empty(columns.Except(ShippedSolution.Columns[name]));
    }

    [Fact]
    public void What_it_asks_for_is_there()
    {
        var parts = ShippedSolution.Source.SeparateFiles.Select(file => file.Path).ToList();
        var message = Regex.Match(Script, "ask\\(\"(gg_[A-Za-z]+)\", \\{ ([A-Za-z]+):");

        Assert.Contains($"customapis/{message.Groups[1].Value}/customapirequestparameters/{message.Groups[2].Value}/customapirequestparameter.xml", parts);
        Assert.Contains($"customapis/{message.Groups[1].Value}/customapiresponseproperties/Summary/customapiresponseproperty.xml", parts);
        Assert.Contains("answer.Summary", Script, StringComparison.Ordinal);
    }
}
