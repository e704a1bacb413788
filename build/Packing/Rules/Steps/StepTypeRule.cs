using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Steps;

/// <summary>A step runs a registered plug-in, told by id and by name, and both tell the same one.</summary>
internal sealed class StepTypeRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var plugins = solution.Assemblies.SelectMany(assembly => assembly.Types)
            .Where(type => type.Element("WorkflowActivityGroupName") is null)
            .ToList();
        return
            from step in solution.Steps
            where !plugins.Exists(type => IdOf(type) == step.TypeId && type.Attribute("AssemblyQualifiedName")?.Value == step.TypeName)
            select new Problem(step.File, $"runs {step.ClassName} ({step.TypeId}), which no assembly registers as a plug-in under this name and id", "take both from the assembly's data file");
    }

    private static string IdOf(XElement type) => Component.Normalize(type.Attribute("PluginTypeId")?.Value);
}
