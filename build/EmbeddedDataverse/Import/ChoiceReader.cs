using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads choices: global ones, and those that stand inside their column.</summary>
internal static class ChoiceReader
{
    public static Choice Read(XElement element)
    {
        element.OnlyHolds(
            "OptionSetType", "IsGlobal", "IntroducedVersion", "IsCustomizable", "ExternalTypeName", "displaynames", "Descriptions", "options",
            "states", "statuses");
        return new Choice(element.Attribute("Name", required: true), Options(element).ToList());
    }

    /// <summary>A number given twice would make the import fail on the service too.</summary>
    private static IEnumerable<Option> Options(XElement element)
    {
        var options = element.Text("OptionSetType") switch
        {
            "picklist" or "bit" => element.Child("options").Elements().Select(option => Option(option, null, null)),
            "state" => element.Child("states").Elements().Select(
                state => Option(state, null, state.Number(state.Attribute("defaultstatus", required: true)))),
            "status" => element.Child("statuses").Elements().Select(
                status => Option(status, status.Number(status.Attribute("state", required: true)), null)),
            var other => throw element.Refuse($"choices of type '{other}' are not supported"),
        };
        var seen = new HashSet<int>();
        foreach (var option in options)
        {
            yield return seen.Add(option.Value) ? option : throw TwoOf(element, option.Value);
        }
    }

    private static Option Option(XElement element, int? state, int? defaultStatus)
    {
        element.OnlyHolds("labels", "Descriptions");
        return new Option(element.Number(element.Attribute("value", required: true)), element.Labels("labels"), state, defaultStatus)
        {
            Colour = (string?)element.Attribute("Color"),
            Descriptions = element.Labels("Descriptions"),
        };
    }

    private static InvalidDataException TwoOf(XElement element, int value) => element.Refuse($"the value {value} is there twice");
}
