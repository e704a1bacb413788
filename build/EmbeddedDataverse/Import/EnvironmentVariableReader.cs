using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Solutions;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads the environment variables, each a part of its own in the zip.</summary>
internal static class EnvironmentVariableReader
{
    private const string Folder = "environmentvariabledefinitions";
    private const string FileName = "environmentvariabledefinition.xml";
    private const int FirstType = 100000000;
    private const int LastType = 100000005;

    public static IReadOnlyList<EnvironmentVariable> ReadAll(SolutionZip zip) => zip.Below(Folder)
        .Where(part => part.EndsWith("/" + FileName, System.StringComparison.Ordinal))
        .Select(part => Read(zip.Xml(part), part.Split('/')[1]))
        .ToList();

    private static EnvironmentVariable Read(XElement element, string folder)
    {
        element.OnlyHolds(
            "defaultvalue", "description", "displayname", "introducedversion", "iscustomizable", "isrequired", "secretstore", "type");
        var name = element.Attribute("schemaname", required: true);
        if (name != folder)
        {
            throw element.Refuse($"it stands in folder '{folder}'");
        }

        var type = element.Child("type").Number(element.Text("type"));
        if (type is < FirstType or > LastType)
        {
            throw element.Refuse($"there is no type {type}");
        }

        return element.Flag("isrequired", false)
            ? throw element.Refuse("variables that every import asks for are not supported")
            : new EnvironmentVariable(name, element.Child("displayname").Attribute("default", required: true), type, element.OptionalText("defaultvalue"));
    }
}
