using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>
/// Whatever people read is there in every language. A description may be missing, but not in one language only. What belongs to the
/// platform is repeated in its own English alone: a text in another language would take the place of the platform's.
/// </summary>
internal sealed class LabelRule : IRule
{
    private const string Language = "languagecode";
    private const string English = "1033";

    // Option values of a publisher are at least ten thousand times its prefix, which has five digits.
    private const long FirstOfPublishers = 100_000_000;

    /// <summary>What must have which label sets.</summary>
    private static readonly Dictionary<string, string[]> Needed = new()
    {
        ["SolutionManifest"] = ["LocalizedNames"],
        ["Publisher"] = ["LocalizedNames"],
        ["attribute"] = ["displaynames"],
        ["optionset"] = ["displaynames"],
        ["option"] = ["labels"],
        ["state"] = ["labels"],
        ["status"] = ["labels"],
        ["savedquery"] = ["LocalizedNames"],
        ["systemform"] = ["LocalizedNames"],
        ["visualization"] = ["LocalizedNames"],
        ["Dashboard"] = ["LocalizedNames"],
        ["AppModule"] = ["LocalizedNames"],
        ["Workflow"] = ["LocalizedNames"],
        ["customapi"] = ["displayname", "description"],
        ["customapirequestparameter"] = ["displayname"],
        ["customapiresponseproperty"] = ["displayname"],
        ["environmentvariabledefinition"] = ["displayname"],
    };

    /// <summary>English and German.</summary>
    public static IReadOnlyList<string> Languages { get; } = [English, "1031"];

    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
        solution.Documents.SelectMany(document => document.Xml.DescendantsAndSelf().SelectMany(element => Check(document.File, element)));

    private static IEnumerable<Problem> Check(string file, XElement element)
    {
        foreach (var needed in NeededBy(element).Where(name => !IsLabelSet(element.Element(name))))
        {
            yield return new Problem(file, $"has no {needed} for {Naming.Of(element)}", $"add them in {string.Join(" and ", Languages)}");
        }

        if (!IsLabelSet(element) || IsEmptyDescription(element))
        {
            yield break;
        }

        var languages = IsOfPlatform(element) ? [English] : Languages;
        foreach (var language in languages)
        {
            var labels = element.Elements().Where(label => label.Attribute(Language)?.Value == language).ToList();
            if (labels.Count != 1 || string.IsNullOrWhiteSpace(labels[0].Attribute("description")?.Value))
            {
                yield return new Problem(file, $"has not exactly one text in language {language} under {element.Name.LocalName} of {Naming.Of(element)}", "write it once");
            }
        }

        foreach (var other in element.Elements().Select(label => label.Attribute(Language)?.Value).Where(language => language is not null && !Languages.Contains(language)))
        {
            yield return new Problem(file, $"has a text in language {other} under {element.Name.LocalName} of {Naming.Of(element)}", "remove it, the solution does not have that language");
        }

        foreach (var owned in languages.Count == 1 ? element.Elements().Where(label => label.Attribute(Language)?.Value != English) : [])
        {
            yield return new Problem(file, $"has \"{owned.Attribute("description")?.Value}\" under {element.Name.LocalName} of {Naming.Of(element)}, which belongs to the platform", "remove it, or it takes the place of the platform's own text");
        }
    }

    /// <summary>True for the label sets of a status reason that a shell repeats, but for the options a publisher added.</summary>
    internal static bool IsOfPlatform(XElement labels) =>
        labels.Ancestors("attribute").Any(column => column.Element("IsCustomField")?.Value == "0" && column.Element("Type")?.Value == "status" && IsInShell(column))
        && !labels.AncestorsAndSelf("status").Any(status => (long?)status.Attribute("value") >= FirstOfPublishers);

    private static bool IsInShell(XElement column) =>
        column.Ancestors("entity").Any(table => table.Elements().All(child => child.Name.LocalName == "attributes"));

    private static string[] NeededBy(XElement element)
    {
        // A shell's form or table belongs to somebody else; an attribute element also occurs in queries, where it has no type.
        var isQueryColumn = element.Name.LocalName == "attribute" && element.Element("Type") is null;
        string[] own = element.Name.LocalName == "entity" && element.Element("EntitySetName") is not null ? ["LocalizedNames", "LocalizedCollectionNames"] : [];
        return isQueryColumn ? own : Needed.GetValueOrDefault(element.Name.LocalName, own);
    }

    private static bool IsLabelSet(XElement? element) => element?.Elements().Any(child => child.Attribute(Language) is not null) == true;

    private static bool IsEmptyDescription(XElement element) =>
        element.Name.LocalName is "Descriptions" && element.Elements().All(label => string.IsNullOrWhiteSpace(label.Attribute("description")?.Value));
}
