using System;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>What an import takes and the browser then stumbles over: functions, pages, pictures and texts that are not there.</summary>
public sealed class BrowserRefusalTests
{
    private const string Form = "Entities/Opportunity/FormXml/main/{82b9e6da-3503-4415-8801-774ba2c38c1a}.xml";
    private const string Ribbon = "Entities/PhoneCall/RibbonDiff.xml";
    private const string Script = "WebResources/gg_/scripts/ghostingguard.js";
    private const string Page = "WebResources/gg_/pages/ask.html";
    private const string German = "WebResources/gg_/strings/texts.1031.resx";

    [Fact]
    public void A_function_of_a_form_that_the_script_does_not_offer() => Refused(
        Form, form => form.Descendants("Handler").Single().SetAttributeValue("functionName", "GhostingGuard.Opportunity.onLoaded"), "calls GhostingGuard.Opportunity.onLoaded, which gg_/scripts/ghostingguard.js does not offer");

    [Fact]
    public void A_script_that_a_form_does_not_load() => Refused(
        Form, form => form.Descendants("formLibraries").Remove(), "of the script gg_/scripts/ghostingguard.js, which it does not load");

    [Fact]
    public void A_script_that_is_not_there() => Refused(
        Form, form => form.Descendants("Library").Single().SetAttributeValue("name", "gg_/scripts/other.js"), "loads the script gg_/scripts/other.js", "which it does not load");

    [Fact]
    public void A_function_that_would_not_know_its_form() => Refused(
        Form, form => form.Descendants("Handler").Single().SetAttributeValue("passExecutionContext", "false"), "without telling it the form");

    [Fact]
    public void A_page_on_a_form_that_is_not_there() => Refused(
        Form, form => form.Descendants("Url").Single().Value = "gg_/pages/tomorrow.html", "shows the page gg_/pages/tomorrow.html");

    [Fact]
    public void A_page_on_a_form_under_the_id_of_another() => Refused(
        Form, form => form.Descendants("WebResourceId").Single().Value = "{50000000-0000-4000-8000-000000000001}", "shows the page gg_/pages/today.html");

    [Fact]
    public void A_function_of_a_button_that_the_script_does_not_offer() => Refused(
        Ribbon, ribbon => ribbon.Descendants("JavaScriptFunction").First().SetAttributeValue("FunctionName", "GhostingGuard.PhoneCall.result"), "calls GhostingGuard.PhoneCall.result, which");

    [Fact]
    public void A_function_of_a_rule_that_the_script_does_not_offer() => Refused(
        Ribbon, ribbon => ribbon.Descendants("CustomRule").Single().SetAttributeValue("FunctionName", "GhostingGuard.Rules.isCall"), "calls GhostingGuard.Rules.isCall, which");

    [Fact]
    public void A_command_that_is_not_defined() => Refused(
        Ribbon, ribbon => ribbon.Descendants("Button").First().SetAttributeValue("Command", "gg.phonecall.Other.Command"), "names the command gg.phonecall.Other.Command", "which nothing uses");

    [Fact]
    public void A_rule_that_is_not_defined() => Refused(
        Ribbon, ribbon => ribbon.Descendants("CommandDefinition").First().Descendants("EnableRule").Single().SetAttributeValue("Id", "gg.phonecall.Other"), "names the enable rule gg.phonecall.Other");

    [Fact]
    public void A_rule_of_the_platform_needs_no_definition()
    {
        using var solution = new ScratchSolution();
        solution.Edit(Ribbon, ribbon => ribbon.Descendants("CommandDefinition").First().Descendants("EnableRule").Single().SetAttributeValue("Id", "Mscrm.NotOffline"));
        solution.Edit(Script + ".data.xml", resource => resource.Element("WebResourceType")!.Value = "1");

        solution.AssertRefused(Script + ".data.xml", "has another type than its ending says");
    }

    [Fact]
    public void A_text_that_is_not_defined() => Refused(
        Ribbon, ribbon => ribbon.Descendants("Button").First().SetAttributeValue("ToolTipDescription", "$LocLabels:gg.phonecall.Other"), "names the text gg.phonecall.Other", "which nothing uses");

    [Fact]
    public void A_text_in_one_language() => Refused(
        Ribbon, ribbon => ribbon.Descendants("MenuSection").Single().SetAttributeValue("Title", "Outcome"), "writes the Title of gg.phonecall.Outcome.Outcomes.Section in one language", "which nothing uses");

    [Fact]
    public void A_picture_that_is_not_there() => Refused(
        Ribbon, ribbon => ribbon.Descendants("FlyoutAnchor").Single().SetAttributeValue("ModernImage", "$webresource:gg_/icons/phone.svg"), "uses the web resource gg_/icons/phone.svg");

    [Fact]
    public void A_button_on_the_form_of_another_table() => Refused(
        Ribbon, ribbon => ribbon.Descendants("CustomAction").Single().SetAttributeValue("Location", "Mscrm.Form.task.MainTab.Save.Controls._children"), "elsewhere than on a form of phonecall");

    [Fact]
    public void An_id_of_a_ribbon_used_twice() => Refused(
        Ribbon, ribbon => ribbon.Descendants("Button").First().SetAttributeValue("Id", ribbon.Descendants("Button").Last().Attribute("Id")!.Value), "more than once");

    [Fact]
    public void A_web_resource_of_another_name() => Refused(
        Page + ".data.xml", resource => resource.Element("Name")!.Value = "gg_/pages/asks.html", "which is not where it lies", "defines the web resource gg_/pages/asks.html", "lists root component gg_/pages/ask.html");

    [Fact]
    public void A_script_that_a_page_loads_from_elsewhere()
    {
        using var solution = new ScratchSolution();
        solution.Replace(Page, "../scripts/ghostingguard.js", "scripts/ghostingguard.js");

        solution.AssertRefused(Page + ".data.xml", "needs gg_/pages/scripts/ghostingguard.js");
    }

    [Fact]
    public void Texts_a_script_needs_that_are_not_there() => Refused(
        Script + ".data.xml", resource => resource.Element("DependencyXml")!.Value = resource.Element("DependencyXml")!.Value.Replace("1031", "1036", StringComparison.Ordinal), "needs gg_/strings/texts.1036.resx");

    [Theory]
    [InlineData("<value>OK</value>", "<value></value>")]
    [InlineData("name=\"Ok\"", "name=\"Okay\"", "lacks the text Okay")]
    public void A_text_missing_in_one_language(string old, string replacement, params string[] more)
    {
        using var solution = new ScratchSolution();
        solution.Replace(German, old, replacement);

        var problems = solution.Refusal().Select(problem => problem.What).ToList();
        Assert.Equal(1 + more.Length, problems.Count);
        Assert.Contains(problems, problem => problem.Contains("lacks the text Ok,", StringComparison.Ordinal));
    }

    private static void Refused(string file, Action<XElement> spoil, params string[] what)
    {
        using var solution = new ScratchSolution();
        solution.Edit(file, spoil);

        var problems = solution.Refusal();
        Assert.Equal(what.Length, problems.Count);
        Assert.All(what, sentence => Assert.Contains(problems, problem => problem.What.Contains(sentence, StringComparison.Ordinal)));
    }
}
