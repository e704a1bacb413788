using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>Registered types and public plug-ins and activities of the DLL are the same, both ways.</summary>
internal sealed class PluginTypeRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
        solution.Assemblies.SelectMany(assembly => assembly.Dll is null ? [] : Check(assembly, assembly.Dll));

    private static IEnumerable<Problem> Check(AssemblySource assembly, ShippedAssembly dll) =>
    [
        .. assembly.Types.SelectMany(type => Check(assembly, dll, type)),
        .. dll.PluginTypes.Concat(dll.ActivityTypes).Where(name => !assembly.Registers(name)).Select(name => new Problem(
            assembly.Component.File, $"does not register the type {name} of the DLL", "register it or make it internal")),
    ];

    private static IEnumerable<Problem> Check(AssemblySource assembly, ShippedAssembly dll, XElement type)
    {
        var file = assembly.Component.File;
        var name = AssemblySource.ClassName(type);
        var isActivity = dll.ActivityTypes.Contains(name);
        if (!isActivity && !dll.PluginTypes.Contains(name))
        {
            yield return new Problem(file, $"registers the type {name}, which is no public plug-in or workflow activity of the DLL", "correct the name or remove it");
            yield break;
        }

        if (type.Attribute("AssemblyQualifiedName")?.Value != $"{name}, {assembly.FullName}")
        {
            yield return new Problem(file, $"registers the type {name} under another assembly's name", $"end its AssemblyQualifiedName with \"{assembly.FullName}\"");
        }

        if (isActivity == string.IsNullOrEmpty(type.Element("WorkflowActivityGroupName")?.Value))
        {
            yield return new Problem(
                file,
                isActivity ? $"registers the workflow activity {name} without a group" : $"gives the plug-in {name} a workflow group",
                isActivity ? "add WorkflowActivityGroupName" : "remove WorkflowActivityGroupName");
        }

        if (!isActivity && type.Attribute("Name")?.Value != name)
        {
            yield return new Problem(file, $"gives the plug-in {name} another Name", "use the full name of the class");
        }
    }
}
