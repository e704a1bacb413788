using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using GhostingGuard.Build.Packing.Source;
using Xunit;

namespace GhostingGuard.Solution.Tests.Checker;

/// <summary>Each rule about scripts finds the line that breaks it, and leaves its neighbour alone.</summary>
public sealed class ScriptOffenderTests
{
    [Theory]
    [InlineData("web-avoid-eval", "eval(\"1 + 1\");", "evaluate(1);")]
    [InlineData("web-avoid-eval", "setTimeout(\"go()\", 1);", "setTimeout(go, 1);")]
    [InlineData("web-avoid-eval", "new Function(\"a\");", "new FunctionTable(a);")]
    [InlineData("web-avoid-modals", "alert(text);", "Xrm.Navigation.openAlertDialog({ text });")]
    [InlineData("web-avoid-modals", "window.confirm(text);", "form.confirm(text);")]
    [InlineData("web-remove-debug-script", "debugger;", "debuggers.push(1);")]
    [InlineData("web-remove-debug-script", "console.log(1);", "// console.log(1);")]
    [InlineData("web-avoid-2011-api", "Xrm.Page.getAttribute(name);", "context.getFormContext();")]
    [InlineData("web-use-async", "request.open(\"GET\", url, false);", "request.open(\"GET\", url, true);")]
    [InlineData("web-avoid-unpub-api", "Xrm.Internal.messages.loadUserSettings();", "Xrm.Utility.getGlobalContext();")]
    [InlineData("web-do-not-make-parent-assumption", "window.parent.Xrm.WebApi;", "row.parent.name;")]
    [InlineData("web-sdl-no-html-method", "box.innerHTML = text;", "box.textContent = text;")]
    [InlineData("web-use-strict-equality-operators", "if (a == b) { }", "if (a === b && c >= d) { f(x => x); }")]
    [InlineData("web-use-strict-equality-operators", "if (a != b) { }", "if (a !== b) { }")]
    public void A_rule_finds_what_is_wrong_and_nothing_else(string rule, string wrong, string right)
    {
        Assert.NotEmpty(Problems(rule, wrong));
        Assert.Empty(Problems(rule, right));
    }

    [Fact]
    public void A_script_that_is_not_strict()
    {
        Assert.Equal(["is not in strict mode"], Problems("web-use-strict-mode", "go();"));
        Assert.Empty(Problems("web-use-strict-mode", "\"use strict\";\ngo();"));
    }

    [Fact]
    public void Every_rule_about_scripts_is_broken_here()
    {
        var rules = CheckerRules.All.OfType<ScriptRule>().Select(rule => rule.Name).Order(StringComparer.Ordinal);
        var broken = typeof(ScriptOffenderTests).GetMethod(nameof(A_rule_finds_what_is_wrong_and_nothing_else))!.GetCustomAttributesData()
            .Where(data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(data => (string)((IReadOnlyList<CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)[0].Value!);

        Assert.Equal(rules, broken.Distinct().Order(StringComparer.Ordinal));
    }

    private static string[] Problems(string rule, string script)
    {
        var folder = Directory.CreateTempSubdirectory("ghosting-guard-");
        try
        {
            var scripts = folder.CreateSubdirectory("WebResources/gg_").FullName;
            File.WriteAllText(Path.Combine(scripts, "trial.js"), script);
            File.WriteAllText(Path.Combine(scripts, "trial.js.data.xml"), """
                <WebResource>
                  <Name>gg_/trial.js</Name>
                  <WebResourceType>3</WebResourceType>
                  <FileName>/WebResources/gg_trialjs</FileName>
                </WebResource>
                """);
            var product = new CheckedProduct(UnpackedSolution.Read(folder.FullName, folder.FullName), []);
            return [.. CheckerRules.All.Single(other => other.Name == rule).Check(product).Select(problem => problem.What)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
