using System;
using System.IO;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Import;

/// <summary>Ribbons and web resources are read with the solution, and what the browser could not do is refused.</summary>
public sealed class Ribbons
{
    private const string Ribbon =
        """
        <RibbonDiffXml><CustomActions><CustomAction Id="a" Location="Mscrm.Form.opportunity.MainTab.Save.Controls._children"><CommandUIDefinition>
        <Button Id="tst.Button" Command="tst.Command" LabelText="$LocLabels:tst.Label" /></CommandUIDefinition></CustomAction></CustomActions>
        <CommandDefinitions><CommandDefinition Id="tst.Command"><EnableRules><EnableRule Id="tst.Rule" /></EnableRules><DisplayRules />
        <Actions><JavaScriptFunction FunctionName="Tst.Deal.keep" Library="$webresource:tst_/deal.js" /></Actions></CommandDefinition></CommandDefinitions>
        <RuleDefinitions><EnableRules><EnableRule Id="tst.Rule"><FormStateRule State="Existing" /></EnableRule></EnableRules></RuleDefinitions>
        <LocLabels><LocLabel Id="tst.Label"><Titles><Title description="Keep" languagecode="1033" /></Titles></LocLabel></LocLabels></RibbonDiffXml>
        """;

    private const string Resource =
        """
        <WebResource><WebResourceId>{50000000-0000-4000-8000-000000000001}</WebResourceId><Name>tst_/deal.js</Name><WebResourceType>3</WebResourceType>
        <FileName>/WebResources/tst_deal.xml</FileName></WebResource>
        """;

    [Fact]
    public void A_button_is_read_with_its_text_and_its_function()
    {
        var button = Assert.Single(With().Import().Solution.RibbonButtons);

        Assert.Equal(("tst.Button", "opportunity", "Tst.Deal.keep"), (button.Id, button.Table, button.Function));
        Assert.Equal("Keep", button.Names.In(1033));
    }

    [Fact]
    public void A_web_resource_is_read_with_its_content() =>
        Assert.Equal("Deal.keep = keep;", With().Import().Solution.WebResources["tst_/deal.js"].Text);

    [Theory]
    [InlineData("Tst.Deal.keep", "Tst.Deal.kept", "has no function 'Tst.Deal.kept'")]
    [InlineData("$webresource:tst_/deal.js", "$webresource:tst_/other.js", "no web resource 'tst_/other.js'")]
    [InlineData("Command=\"tst.Command\"", "Command=\"tst.Other\"", "no 'tst.Other'")]
    [InlineData("<EnableRule Id=\"tst.Rule\" />", "<EnableRule Id=\"tst.Other\" />", "no 'tst.Other'")]
    [InlineData("$LocLabels:tst.Label", "$LocLabels:tst.Other", "no 'tst.Other'")]
    [InlineData("$LocLabels:tst.Label", "Keep", "one language")]
    [InlineData("Mscrm.Form.opportunity.", "Mscrm.Form.account.", "elsewhere")]
    [InlineData("<FormStateRule", "<OrgRule", "this element is not known")]
    [InlineData("<Actions><JavaScriptFunction FunctionName=\"Tst.Deal.keep\" Library=\"$webresource:tst_/deal.js\" /></Actions>", "<Actions />", "not exactly one function")]
    public void A_button_that_could_do_nothing_is_refused(string text, string by, string says) => Refused(With(ribbon: Ribbon.Replace(text, by, StringComparison.Ordinal)), says);

    [Theory]
    [InlineData("</FileName>", "x</FileName>", "tst_deal.xmlx")]
    [InlineData("{50000000-0000-4000-8000-000000000001}", "none", "no id")]
    [InlineData("<WebResourceType>", "<DependencyXml>&lt;Dependencies&gt;&lt;Library name='tst_/texts.resx'/&gt;&lt;/Dependencies&gt;</DependencyXml><WebResourceType>", "tst_/texts.resx")]
    public void A_web_resource_that_lacks_something_is_refused(string text, string by, string says) => Refused(With(resource: Resource.Replace(text, by, StringComparison.Ordinal)), says);

    [Fact]
    public void A_web_resource_that_is_no_root_component_is_refused() => Refused(With(isRoot: false), "web resource 'tst_/deal.js' is no root component");

    [Fact]
    public void A_kind_of_web_resource_that_is_not_modelled_is_named() =>
        Assert.Throws<NotSupportedException>(() => With(resource: Resource.Replace(">3<", ">8<", StringComparison.Ordinal)).Import());

    private static void Refused(TestSolution solution, string says) =>
        Assert.Contains(says, Assert.Throws<InvalidDataException>(() => solution.Import()).Message, StringComparison.Ordinal);

    private static TestSolution With(string ribbon = Ribbon, string resource = Resource, bool isRoot = true)
    {
        var solution = new TestSolution()
            .Change("</attributes></entity></EntityInfo>\n<RibbonDiffXml />", $"</attributes></entity></EntityInfo>{ribbon}")
            .Change("<SolutionPluginAssemblies>", $"<WebResources>{resource}</WebResources><SolutionPluginAssemblies>")
            .WithPart("WebResources/tst_deal.xml", "Deal.keep = keep;");
        return isRoot ? solution.ChangeManifest("<RootComponents>", "<RootComponents>" + SolutionXml.Root(61, "tst_/deal.js")) : solution;
    }
}
