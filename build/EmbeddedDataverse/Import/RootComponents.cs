using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Solutions;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>What the manifest says is in the solution, compared with what is in it, both ways.</summary>
internal static class RootComponents
{
    public static void Check(XElement manifest, XElement customizations, IEnumerable<EnvironmentVariable> variables)
    {
        var listed = manifest.Child("RootComponents").Elements().Select(Listed).ToList();
        var found = Found(customizations).Concat(variables.Select(variable => Named("environment variable", variable.SchemaName))).ToList();
        if (listed.Except(found).FirstOrDefault() is { } missing)
        {
            throw manifest.Refuse($"the root component {missing} is not in the solution");
        }

        if (found.Except(listed).FirstOrDefault() is { } unlisted)
        {
            throw manifest.Refuse($"{unlisted} is no root component");
        }

        if (listed.GroupBy(component => component).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw manifest.Refuse($"the root component {twice.Key} is there twice");
        }
    }

    private static string Listed(XElement component)
    {
        var type = component.Attribute("type", required: true);
        return type switch
        {
            "1" => Named("table", component.Attribute("schemaName", required: true)),
            "9" => Named("choice", component.Attribute("schemaName", required: true)),
            "20" => Identified("role", component, component.Attribute("id", required: true)),
            "29" => Identified("workflow", component, component.Attribute("id", required: true)),
            "60" => Identified("dashboard", component, component.Attribute("id", required: true)),
            "61" => Named("web resource", component.Attribute("schemaName", required: true)),
            "62" => Named("site map", component.Attribute("schemaName", required: true)),
            "80" => Named("app", component.Attribute("schemaName", required: true)),
            "91" => Identified("plug-in assembly", component, component.Attribute("id", required: true)),
            "380" => Named("environment variable", component.Attribute("schemaName", required: true)),
            "92" => Identified("step", component, component.Attribute("id", required: true)),
            _ => throw component.Refuse($"root components of type {type} are not supported"),
        };
    }

    private static IEnumerable<string> Found(XElement customizations) =>
    [
        .. customizations.Elements("Entities").Elements()
            .Select(entity => Named("table", entity.Text("Name").ToLowerInvariant())),
        .. customizations.Elements("Workflows").Elements()
            .Select(workflow => Identified("workflow", workflow, workflow.Attribute("WorkflowId", required: true))),
        .. customizations.Elements("optionsets").Elements()
            .Select(choice => Named("choice", choice.Attribute("Name", required: true))),
        .. customizations.Elements("Roles").Elements()
            .Select(role => Identified("role", role, role.Attribute("id", required: true))),
        .. customizations.Elements("Dashboards").Elements()
            .Select(dashboard => Identified("dashboard", dashboard, dashboard.Text("FormId"))),
        .. customizations.Elements("WebResources").Elements().Select(resource => Named("web resource", resource.Text("Name"))),
        .. customizations.Elements("AppModuleSiteMaps").Elements().Select(map => Named("site map", map.Text("SiteMapUniqueName"))),
        .. customizations.Elements("AppModules").Elements().Select(app => Named("app", app.Text("UniqueName"))),
        .. customizations.Elements("SolutionPluginAssemblies").Elements()
            .Select(assembly => Identified("plug-in assembly", assembly, assembly.Attribute("PluginAssemblyId", required: true))),
        .. customizations.Elements("SdkMessageProcessingSteps").Elements()
            .Select(step => Identified("step", step, step.Attribute("SdkMessageProcessingStepId", required: true))),
    ];

    private static string Named(string kind, string name) => $"{kind} '{name}'";

    private static string Identified(string kind, XElement element, string id) => $"{kind} {element.Id(id):D}";
}
