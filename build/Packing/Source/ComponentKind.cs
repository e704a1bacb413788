using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace GhostingGuard.Build.Packing.Source;

/// <summary>A kind of component with a folder of its own, and where it ends up.</summary>
/// <param name="Name">What people call one of them.</param>
/// <param name="Section">The section of customizations.xml its files are merged into.</param>
/// <param name="Folder">Its folder in the unpacked solution, with a closing slash.</param>
/// <param name="Ending">How the names of its files end.</param>
/// <param name="Element">The root element of such a file.</param>
/// <param name="RootType">The number under which solution.xml lists it as a root component.</param>
/// <param name="Identify">Reads what solution.xml calls it by.</param>
internal sealed record ComponentKind(
    string Name,
    string Section,
    string Folder,
    string Ending,
    string Element,
    int RootType,
    Func<XElement, string?> Identify)
{
    public static readonly ComponentKind Table = new(
        "table", "Entities", "Entities/", "/Entity.xml", "Entity", 1, xml => xml.Element("Name")?.Value.ToLowerInvariant());

    public static readonly ComponentKind Role = new(
        "role", "Roles", "Roles/", ".xml", "Role", 20, xml => xml.Attribute("id")?.Value);

    public static readonly ComponentKind Workflow = new(
        "workflow", "Workflows", "Workflows/", ".data.xml", "Workflow", 29, xml => xml.Attribute("WorkflowId")?.Value);

    public static readonly ComponentKind Choice = new(
        "choice", "optionsets", "OptionSets/", ".xml", "optionset", 9, xml => xml.Attribute("Name")?.Value);

    public static readonly ComponentKind Dashboard = new(
        "dashboard", "Dashboards", "Dashboards/", ".xml", "Dashboard", 60, xml => xml.Element("FormId")?.Value);

    public static readonly ComponentKind WebResource = new(
        "web resource", "WebResources", "WebResources/", ".data.xml", "WebResource", 61, xml => xml.Element("Name")?.Value);

    public static readonly ComponentKind Assembly = new(
        "plug-in assembly", "SolutionPluginAssemblies", "PluginAssemblies/", ".data.xml", "PluginAssembly", 91, xml => xml.Attribute("PluginAssemblyId")?.Value);

    public static readonly ComponentKind Step = new(
        "step", "SdkMessageProcessingSteps", "SdkMessageProcessingSteps/", ".xml", "SdkMessageProcessingStep", 92, xml => xml.Attribute("SdkMessageProcessingStepId")?.Value);

    public static readonly ComponentKind SiteMap = new(
        "site map", "AppModuleSiteMaps", "AppModuleSiteMaps/", "/AppModuleSiteMap.xml", "AppModuleSiteMap", 62, xml => xml.Element("SiteMapUniqueName")?.Value);

    public static readonly ComponentKind App = new(
        "app", "AppModules", "AppModules/", "/AppModule.xml", "AppModule", 80, xml => xml.Element("UniqueName")?.Value);

    public static IReadOnlyList<ComponentKind> All { get; } = [Table, Role, Workflow, Choice, Dashboard, WebResource, Assembly, Step, SiteMap, App];
}
