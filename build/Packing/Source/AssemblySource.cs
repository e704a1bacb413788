using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace GhostingGuard.Build.Packing.Source;

/// <summary>A registered assembly: its data file, and the DLL the build made for it.</summary>
/// <param name="Component">The data file.</param>
/// <param name="Content">The DLL as a file of the zip.</param>
/// <param name="Dll">What the DLL says about itself; null where there is none or it cannot be read.</param>
internal sealed record AssemblySource(Component Component, ContentFile Content, ShippedAssembly? Dll)
{
    /// <summary>Name, version, culture and token as registered.</summary>
    public string FullName => Component.Xml.Attribute("FullName")?.Value ?? string.Empty;

    /// <summary>The part of the full name before the first comma; the DLL is called so.</summary>
    public string SimpleName => FullName.Split(',')[0];

    public IEnumerable<XElement> Types => Component.Xml.Element("PluginTypes")?.Elements("PluginType") ?? [];

    /// <summary>The class a registered type stands for.</summary>
    public static string ClassName(XElement type) => type.Attribute("AssemblyQualifiedName")?.Value.Split(',')[0] ?? string.Empty;

    public bool Registers(string className) => Types.Any(type => ClassName(type) == className);
}
