using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>Reading FetchXML without overlooking anything: what is missing faults, what is unknown is refused by name.</summary>
internal static class FetchElements
{
    /// <summary>Attributes that change nothing in the answer.</summary>
    private static readonly HashSet<string> Ignored =
        ["version", "mapping", "output-format", "no-lock", "savedqueryid", "uiname", "uitype", "uihidden", "visible", "intersect", "paging-cookie", "distinct-ui", "enableprefiltering", "prefilterparametername", "isquickfindfields"];

    public static XElement Parse(string fetchXml)
    {
        try
        {
            var root = XElement.Parse(fetchXml);
            return root.Name == "fetch" ? root : throw Faults.Invalid($"The root of FetchXML is fetch, not {root.Name}.");
        }
        catch (XmlException fault)
        {
            throw Faults.Invalid($"Invalid XML: {fault.Message}");
        }
    }

    public static void Known(this XElement element, params string[] attributes)
    {
        foreach (var attribute in element.Attributes())
        {
            if (!attributes.Contains(attribute.Name.LocalName) && !Ignored.Contains(attribute.Name.LocalName))
            {
                throw new NotSupportedException($"The embedded Dataverse does not support '{attribute.Name}' on the FetchXML element '{element.Name}'.");
            }
        }
    }

    public static string Required(this XElement element, string attribute) => element.Attribute(attribute)?.Value
        ?? throw Faults.Invalid($"The FetchXML element '{element.Name}' needs the attribute '{attribute}'.");

    public static bool Flag(this XElement element, string attribute) => element.Attribute(attribute)?.Value switch
    {
        null or "false" or "0" => false,
        "true" or "1" => true,
        var other => throw Faults.Invalid($"'{attribute}' is true or false, not '{other}'."),
    };

    public static int? Number(this XElement element, string attribute) => element.Attribute(attribute)?.Value is not { } text
        ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Faults.Invalid($"'{attribute}' must be a whole number, not '{text}'.");
}
