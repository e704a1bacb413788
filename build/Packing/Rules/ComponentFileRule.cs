using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>A component's file is what its folder promises, and is called by the component's name or id.</summary>
internal sealed class ComponentFileRule : IRule
{
    private static readonly ComponentKind[] CalledByIdentity = [ComponentKind.Step, ComponentKind.Choice, ComponentKind.Dashboard];

    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
        solution.Components.SelectMany(component => Check(component)).Concat(solution.SeparateFiles.SelectMany(Check));

    private static IEnumerable<Problem> Check(Component component)
    {
        if (component.Xml.Name.LocalName != component.Kind.Element)
        {
            yield return new Problem(component.File, $"holds a {component.Xml.Name.LocalName}", $"make it a {component.Kind.Element} or move it to its folder");
        }
        else if (component.Identity.Length == 0)
        {
            yield return new Problem(component.File, $"does not say which {component.Kind.Name} it is", "add its id or name");
        }
        else if (CalledByIdentity.Contains(component.Kind) && Component.Normalize(FileName(component.File)) != component.Identity)
        {
            yield return new Problem(component.File, $"is not named after the {component.Kind.Name} {component.Identity} it defines", "give both the same name");
        }
    }

    private static IEnumerable<Problem> Check(SeparateFile file)
    {
        var folders = file.Path.Split('/');
        var name = (file.Xml.Attribute("uniquename") ?? file.Xml.Attribute("schemaname"))?.Value;
        if (!string.Equals(name, folders[^2], StringComparison.Ordinal))
        {
            yield return new Problem(file.Path, $"defines \"{name}\" in the folder {folders[^2]}", "give both the same name");
        }

        if (file.Xml.Name.LocalName + ".xml" != folders[^1])
        {
            yield return new Problem(file.Path, $"holds a {file.Xml.Name.LocalName}", "name the file after it");
        }
    }

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..^".xml".Length];
}
