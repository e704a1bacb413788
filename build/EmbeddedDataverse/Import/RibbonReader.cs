using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Solutions;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads what a solution adds to the ribbon of a table: buttons on its forms that call functions of the solution's scripts.</summary>
internal sealed class RibbonReader(IReadOnlyDictionary<string, WebResource> resources)
{
    private const string Label = "$LocLabels:";
    private const string Resource = "$webresource:";

    private static readonly HashSet<string> Parts =
    [
        "CustomActions", "CustomAction", "CommandUIDefinition", "Button", "FlyoutAnchor", "Menu", "MenuSection", "Controls", "Templates", "RibbonTemplates",
        "CommandDefinitions", "CommandDefinition", "EnableRules", "EnableRule", "DisplayRules", "Actions", "JavaScriptFunction", "CrmParameter", "IntParameter",
        "RuleDefinitions", "TabDisplayRules", "CustomRule", "FormStateRule", "LocLabels", "LocLabel", "Titles", "Title",
    ];

    public IEnumerable<RibbonButton> Read(XElement entity, string table)
    {
        if (entity.Element("RibbonDiffXml") is not { HasElements: true } ribbon)
        {
            return [];
        }

        if (ribbon.Descendants().FirstOrDefault(part => !Parts.Contains(part.Name.LocalName)) is { } unknown)
        {
            throw unknown.Refuse("this element is not known");
        }

        foreach (var action in ribbon.Descendants("CustomAction").Where(action => !action.Attribute("Location", required: true).StartsWith($"Mscrm.Form.{table}.", StringComparison.Ordinal)))
        {
            throw action.Refuse($"it stands elsewhere than on the forms of '{table}'");
        }

        CheckResources(ribbon);
        var commands = Defined(ribbon, "CommandDefinitions");
        CheckRules(ribbon, commands.Values);
        var labels = Defined(ribbon, "LocLabels");
        return [.. ribbon.Descendants("Button").Select(button => ReadButton(button, table, commands, labels))];
    }

    private static RibbonButton ReadButton(XElement button, string table, Dictionary<string, XElement> commands, Dictionary<string, XElement> labels)
    {
        var command = Find(commands, button, button.Attribute("Command", required: true));
        var call = command.Child("Actions").Elements("JavaScriptFunction").SingleOrDefault() ?? throw command.Refuse("it calls not exactly one function");
        return new RibbonButton(button.Attribute("Id", required: true), table, LabelsOf(button, labels), call.Attribute("FunctionName", required: true));
    }

    private static Labels LabelsOf(XElement button, Dictionary<string, XElement> labels)
    {
        var text = button.Attribute("LabelText", required: true);
        return text.StartsWith(Label, StringComparison.Ordinal)
            ? Find(labels, button, text[Label.Length..]).Labels("Titles")
            : throw button.Refuse("its label is in one language only");
    }

    private void CheckResources(XElement ribbon)
    {
        foreach (var (part, name) in ribbon.Descendants().SelectMany(part => part.Attributes()
            .Where(attribute => attribute.Value.StartsWith(Resource, StringComparison.Ordinal)).Select(attribute => (part, attribute.Value[Resource.Length..]))))
        {
            if (!resources.TryGetValue(name, out var resource))
            {
                throw part.Refuse($"there is no web resource '{name}'");
            }

            if ((string?)part.Attribute("FunctionName") is { } function && !ScriptFunctions.Offers(resource.Text, function))
            {
                throw part.Refuse($"'{name}' has no function '{function}'");
            }
        }
    }

    private static void CheckRules(XElement ribbon, IEnumerable<XElement> commands)
    {
        var rules = Defined(ribbon.Child("RuleDefinitions"), "EnableRules");
        foreach (var used in commands.SelectMany(command => command.Child("EnableRules").Elements()))
        {
            Find(rules, used, used.Attribute("Id", required: true));
        }
    }

    private static Dictionary<string, XElement> Defined(XElement parent, string list)
    {
        var defined = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var element in parent.Child(list).Elements())
        {
            if (!defined.TryAdd(element.Attribute("Id", required: true), element))
            {
                throw element.Refuse("its id is there twice");
            }
        }

        return defined;
    }

    private static XElement Find(Dictionary<string, XElement> defined, XElement user, string id) =>
        defined.TryGetValue(id, out var found) ? found : throw user.Refuse($"there is no '{id}'");
}
