using System.Linq;
using System.Xml.Linq;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>Says in a sentence which element of a file is meant.</summary>
internal static class Naming
{
    private static readonly string[] Names = ["PhysicalName", "Name", "name", "uniquename", "schemaname", "value", "id"];

    /// <returns>Such as: attribute gg_Risk.</returns>
    public static string Of(XElement element)
    {
        foreach (var candidate in element.AncestorsAndSelf())
        {
            var name = Names.Select(known => candidate.Attribute(known)).FirstOrDefault(attribute => attribute is not null)?.Value;
            if (name is not null)
            {
                return $"{candidate.Name.LocalName} {name}";
            }
        }

        return element.Name.LocalName;
    }
}
