using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Browser;

/// <summary>
/// What a ribbon names is in it: commands, rules and texts, each once and none for nothing. Its buttons stand on the table's own
/// form, its functions are offered by a script of ours, its pictures are there.
/// </summary>
internal sealed class RibbonRule : IRule
{
    private const string Label = "$LocLabels:";
    private const string OfThePlatform = "Mscrm.";

    private static readonly string[] Texts = ["LabelText", "Alt", "ToolTipTitle", "ToolTipDescription", "Title"];

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var scripts = new Scripts(solution);
        return solution.Tables.Where(table => table.Ribbon is not null).SelectMany(table => Check(table.Folder + "/RibbonDiff.xml", table, table.Ribbon!, scripts));
    }

    private static IEnumerable<Problem> Check(string file, TableSource table, XElement ribbon, Scripts scripts) =>
    [
        .. Defined(file, "command", Ids(ribbon, "CommandDefinitions"), [.. Values(ribbon, "Command")]),
        .. Defined(file, "enable rule", Ids(ribbon.Element("RuleDefinitions"), "EnableRules"), [.. Used(ribbon, "EnableRules")]),
        .. Defined(file, "display rule", Ids(ribbon.Element("RuleDefinitions"), "DisplayRules"), [.. Used(ribbon, "DisplayRules")]),
        .. Defined(file, "text", Ids(ribbon, "LocLabels"), [.. Labels(ribbon)]),
        .. Repeated(file, ribbon),
        .. ribbon.Descendants("CustomAction").Where(action => !StandsOnForm(action, table.LogicalName)).Select(action => new Problem(
            file, $"places {Id(action)} elsewhere than on a form of {table.LogicalName}", "correct its Location")),
        .. Unlabelled(file, ribbon),
        .. Functions(file, ribbon, scripts),
        .. WebResources(ribbon).Where(name => !scripts.Has(name)).Distinct().Select(name => new Problem(
            file, $"uses the web resource {name}, which the solution does not have", "correct its name")),
    ];

    private static IEnumerable<Problem> Defined(string file, string kind, List<string> defined, HashSet<string> used) =>
    [
        .. used.Where(id => !id.StartsWith(OfThePlatform, StringComparison.Ordinal) && !defined.Contains(id)).Select(id => new Problem(
            file, $"names the {kind} {id}, which it does not define", "define it or correct the name")),
        .. defined.Where(id => !used.Contains(id)).Select(id => new Problem(file, $"defines the {kind} {id}, which nothing uses", "use or remove it")),
    ];

    private static IEnumerable<Problem> Repeated(string file, XElement ribbon) =>
        from element in ribbon.Descendants()
        where element.Parent?.Parent?.Name.LocalName != "CommandDefinition" && Id(element).Length > 0
        group element by Id(element) into same
        where same.Count() > 1
        select new Problem(file, $"has the id {same.Key} more than once", "give each a name of its own");

    private static IEnumerable<Problem> Unlabelled(string file, XElement ribbon) =>
        from element in ribbon.Descendants("CommandUIDefinition").Descendants()
        from attribute in element.Attributes()
        where Texts.Contains(attribute.Name.LocalName) && !attribute.Value.StartsWith(Label, StringComparison.Ordinal)
        select new Problem(file, $"writes the {attribute.Name.LocalName} of {Id(element)} in one language", $"put it into LocLabels and name it with {Label}");

    private static IEnumerable<Problem> Functions(string file, XElement ribbon, Scripts scripts) =>
        from call in ribbon.Descendants()
        where call.Name.LocalName is "JavaScriptFunction" or "CustomRule"
        let function = call.Attribute("FunctionName")?.Value ?? string.Empty
        let library = (call.Attribute("Library")?.Value ?? string.Empty).Replace(Scripts.Reference, string.Empty, StringComparison.Ordinal)
        where scripts.Has(library) && !scripts.Offers(library, function)
        select new Problem(file, $"calls {function}, which {library} does not offer", "correct FunctionName, or export the function");

    private static bool StandsOnForm(XElement action, string table) =>
        (action.Attribute("Location")?.Value ?? string.Empty).StartsWith($"Mscrm.Form.{table}.", StringComparison.Ordinal);

    private static IEnumerable<string> WebResources(XElement ribbon) =>
        ribbon.Descendants().Attributes().Where(attribute => attribute.Value.StartsWith(Scripts.Reference, StringComparison.Ordinal))
            .Select(attribute => attribute.Value[Scripts.Reference.Length..]);

    private static IEnumerable<string> Labels(XElement ribbon) =>
        ribbon.Descendants().Attributes().Where(attribute => attribute.Value.StartsWith(Label, StringComparison.Ordinal))
            .Select(attribute => attribute.Value[Label.Length..]);

    private static IEnumerable<string> Values(XElement ribbon, string attribute) =>
        ribbon.Descendants().Attributes(attribute).Select(found => found.Value);

    private static IEnumerable<string> Used(XElement ribbon, string rules) =>
        ribbon.Descendants("CommandDefinition").Elements(rules).Elements().Select(Id);

    private static List<string> Ids(XElement? parent, string list) => [.. parent?.Element(list)?.Elements().Select(Id) ?? []];

    private static string Id(XElement element) => element.Attribute("Id")?.Value ?? string.Empty;
}
