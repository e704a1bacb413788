using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>A custom API runs a registered plug-in, is bound to a table or to nothing, and its parameters have types.</summary>
internal sealed class CustomApiRule : IRule
{
    private const int LastType = 12;

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var plugins = solution.Assemblies.SelectMany(assembly => assembly.Types)
            .Where(type => type.Element("WorkflowActivityGroupName") is null)
            .Select(type => Component.Normalize(type.Attribute("PluginTypeId")?.Value))
            .ToHashSet();
        return solution.SeparateFiles.SelectMany(file => file.Xml.Name.LocalName switch
        {
            "customapi" => Check(file, plugins),
            "customapirequestparameter" or "customapiresponseproperty" => CheckType(file),
            _ => [],
        });
    }

    private static IEnumerable<Problem> Check(SeparateFile api, HashSet<string> plugins)
    {
        var reference = api.Xml.Element("plugintypeid");
        var type = (reference?.Element("plugintypeexportkey") ?? reference?.Element("plugintypeid"))?.Value;
        if (!plugins.Contains(Component.Normalize(type)))
        {
            yield return new Problem(api.Path, $"runs the plug-in type {type}, which no assembly registers", "use the PluginTypeId of its data file");
        }

        var isBound = !string.IsNullOrEmpty(Text(api.Xml, "boundentitylogicalname"));
        if (isBound != (Text(api.Xml, "bindingtype") is "1" or "2"))
        {
            yield return new Problem(api.Path, "names a bound table and a binding type that do not fit", "use bindingtype 1 or 2 with boundentitylogicalname, or 0 without");
        }

        if (Text(api.Xml, "name") != api.Xml.Attribute("uniquename")?.Value)
        {
            yield return new Problem(api.Path, "has a name that differs from its unique name", "give both the same");
        }
    }

    private static IEnumerable<Problem> CheckType(SeparateFile parameter)
    {
        if (!int.TryParse(Text(parameter.Xml, "type"), NumberStyles.None, CultureInfo.InvariantCulture, out var type) || type > LastType)
        {
            yield return new Problem(parameter.Path, "has a type the platform does not have", $"use a number from 0 (Boolean) to {LastType} (Guid)");
        }
    }

    private static string? Text(XElement xml, string name) => xml.Element(name)?.Value;
}
