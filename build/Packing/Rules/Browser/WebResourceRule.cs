using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Browser;

/// <summary>A web resource is called like its file and is of the type its ending says; what it needs is there, in every language.</summary>
internal sealed partial class WebResourceRule : IRule
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "1",
        [".js"] = "3",
        [".svg"] = "11",
        [".resx"] = "12",
    };

    // A page finds the context of its reader there; it is no web resource.
    private const string OfThePlatform = "/ClientGlobalContext.js.aspx";

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var scripts = new Scripts(solution);
        return solution.Of(ComponentKind.WebResource).SelectMany(resource => (IEnumerable<Problem>)
        [
            .. Identity(resource),
            .. Needs(resource, scripts).Where(name => !scripts.Has(name)).Select(name => new Problem(
                resource.File, $"needs {name}, which the solution does not have", "correct the name")),
            .. resource.Identity.EndsWith(".resx", StringComparison.Ordinal) ? Texts(resource, scripts) : [],
        ]);
    }

    private static IEnumerable<Problem> Identity(Component resource)
    {
        if (resource.File != $"{ComponentKind.WebResource.Folder}{resource.Identity}{ComponentKind.WebResource.Ending}")
        {
            yield return new Problem(resource.File, $"is called {resource.Identity}, which is not where it lies", "give both the same name");
        }

        if (Types.GetValueOrDefault(Path.GetExtension(resource.Identity)) is not { } type)
        {
            yield return new Problem(resource.File, "is a web resource of a kind the packer does not know", $"end its name with {string.Join(", ", Types.Keys)}");
        }
        else if (resource.Xml.Element("WebResourceType")?.Value != type)
        {
            yield return new Problem(resource.File, "has another type than its ending says", $"set WebResourceType to {type}");
        }
    }

    private static IEnumerable<string> Needs(Component resource, Scripts scripts) =>
        (resource.Xml.Element("DependencyXml")?.Value is { } dependencies ? Names(dependencies) : [])
            .Concat(Loaded().Matches(resource.Identity.EndsWith(".html", StringComparison.Ordinal) ? scripts.Content(resource.Identity) : string.Empty)
                .Select(match => match.Groups[1].Value)
                .Where(address => !address.EndsWith(OfThePlatform, StringComparison.Ordinal))
                .Select(address => Beside(resource.Identity, address)));

    private static IEnumerable<string> Names(string dependencies) => Parsed(dependencies)?.Descendants("Library").Select(library => library.Attribute("name")?.Value ?? string.Empty) ?? [dependencies];

    /// <summary>The name an address stands for that is written from where the page lies.</summary>
    private static string Beside(string page, string address) => new Uri(new Uri("http://localhost/" + page), address).AbsolutePath[1..];

    /// <summary>The texts of one language; each of them is there in every other, and each language says which it is.</summary>
    private static IEnumerable<Problem> Texts(Component resource, Scripts scripts)
    {
        var language = resource.Identity.Split('.')[^2];
        if (!LabelRule.Languages.Contains(language) || resource.Xml.Element("LanguageCode")?.Value != language)
        {
            yield return new Problem(resource.File, "does not say its language in its name and as LanguageCode", $"use one of {string.Join(", ", LabelRule.Languages)}");
        }

        var own = Keys(scripts.Content(resource.Identity));
        foreach (var other in LabelRule.Languages.Where(other => other != language))
        {
            var name = resource.Identity.Replace($".{language}.", $".{other}.", StringComparison.Ordinal);
            foreach (var key in Keys(scripts.Content(name)).Except(own))
            {
                yield return new Problem(resource.File, string.Create(CultureInfo.InvariantCulture, $"lacks the text {key}, which {name} has"), "write it in both languages");
            }
        }
    }

    private static List<string> Keys(string texts) =>
        [.. Parsed(texts)?.Elements("data").Where(text => !string.IsNullOrWhiteSpace(text.Element("value")?.Value)).Select(text => text.Attribute("name")?.Value ?? string.Empty) ?? []];

    private static XElement? Parsed(string xml)
    {
        try
        {
            return XElement.Parse(xml);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    [GeneratedRegex("<script[^>]* src=\"([^\"]+)\"")]
    private static partial Regex Loaded();
}
