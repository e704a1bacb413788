using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Solutions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads the plug-in assemblies of a solution and checks them against the DLLs in the zip.</summary>
internal static class AssemblyReader
{
    public static IEnumerable<PluginType> Read(SolutionZip zip, XElement element)
    {
        element.OnlyHolds("IsolationMode", "SourceType", "IntroducedVersion", "FileName", "PluginTypes");
        var fullName = element.Attribute("FullName", required: true);
        if (element.Text("IsolationMode") != "2" || element.Text("SourceType") != "0")
        {
            throw element.Refuse("only assemblies in the sandbox and the database are supported (IsolationMode 2, SourceType 0)");
        }

        var fileName = element.Text("FileName").TrimStart('/');
        var assembly = PluginAssemblies.Load(fileName, zip.Bytes(fileName));
        CheckIdentity(element, fullName, assembly);
        return element.Child("PluginTypes").Elements().Select(type => ReadType(type, fullName, assembly)).ToList();
    }

    private static void CheckIdentity(XElement element, string fullName, Assembly assembly)
    {
        if (assembly.FullName != fullName)
        {
            throw element.Refuse($"the DLL is '{assembly.FullName}'");
        }

        // learn.microsoft.com/power-apps/developer/data-platform/build-and-package: a plug-in assembly must be signed.
        if (assembly.GetName().GetPublicKeyToken() is not { Length: 8 })
        {
            throw element.Refuse("the DLL is not signed");
        }
    }

    private static PluginType ReadType(XElement element, string fullName, Assembly assembly)
    {
        element.OnlyHolds("Description", "FriendlyName", "WorkflowActivityGroupName");
        var qualified = element.Attribute("AssemblyQualifiedName", required: true);
        var comma = qualified.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || qualified[(comma + 1)..].Trim() != fullName)
        {
            throw element.Refuse($"'{qualified}' is not in assembly '{fullName}'");
        }

        var type = assembly.GetType(qualified[..comma]) ?? throw element.Refuse($"the DLL has no type '{qualified[..comma]}'");
        var group = element.OptionalText("WorkflowActivityGroupName");
        var expected = group == null ? typeof(IPlugin) : typeof(System.Activities.CodeActivity);
        if (!type.IsPublic || type.IsAbstract || !expected.IsAssignableFrom(type))
        {
            throw element.Refuse(string.Create(CultureInfo.InvariantCulture, $"'{type.FullName}' is no public {expected.Name}"));
        }

        return new PluginType(
            element.Id(element.Attribute("PluginTypeId", required: true)),
            element.Attribute("Name", required: true),
            group,
            type);
    }
}
