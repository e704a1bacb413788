using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.StandardTables;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads a managed solution zip on top of the standard tables.</summary>
internal sealed class SolutionReader
{
    // Sections that may be there as long as they hold nothing.
    private static readonly HashSet<string> EmptySections =
    [
        "FieldSecurityProfiles", "Templates", "EntityMaps", "OrganizationSettings", "InteractionCentricDashboards",
        "Dialogs", "CustomControls", "ServiceEndpoints", "EntityDataProviders",
    ];

    private static readonly HashSet<string> ReadSections =
    [
        "Entities", "Roles", "Workflows", "EntityRelationships", "optionsets", "Dashboards", "WebResources", "SolutionPluginAssemblies",
        "SdkMessageProcessingSteps", "AppModuleSiteMaps", "AppModules", "Languages",
    ];

    private readonly SolutionZip zip;
    private readonly Schema schema;
    private readonly HashSet<string> standard;
    private readonly XElement manifest;
    private readonly XElement customizations;

    public SolutionReader(SolutionZip zip, Schema standardTables)
    {
        this.zip = zip;
        schema = standardTables;
        standard = [.. standardTables.Tables.Keys];
        manifest = zip.Xml("solution.xml").Child("SolutionManifest");
        customizations = zip.Xml("customizations.xml");
    }

    /// <exception cref="InvalidDataException">The solution contradicts itself, or the service would refuse it.</exception>
    /// <exception cref="NotSupportedException">The solution holds something that is not modelled.</exception>
    public SolutionContent Read()
    {
        if (manifest.Text("Managed") != "1")
        {
            throw manifest.Refuse("only a managed solution can be imported");
        }

        CheckSections();
        var variables = EnvironmentVariableReader.ReadAll(zip);
        RootComponents.Check(manifest, customizations, variables);
        var choices = ReadChoices();
        var tables = ReadTables(choices);
        foreach (var relationship in tables.Where(name => schema[name].TakesActivities).SelectMany(ActivityColumns.Regard))
        {
            schema.Add(relationship);
        }

        foreach (var relationship in Section("EntityRelationships"))
        {
            RelationshipReader.Read(relationship, schema);
        }

        List<Table> added = [.. tables.Where(name => !standard.Contains(name)).Select(name => schema[name])];
        var roleReader = new RoleReader(added);
        var roles = Section("Roles").Select(roleReader.Read).ToList();
        var types = Section("SolutionPluginAssemblies").SelectMany(assembly => AssemblyReader.Read(zip, assembly)).ToList();
        var typesById = types.ToDictionary(type => type.Id);
        var steps = new StepReader(schema, typesById);
        var viewReader = new ViewReader(schema);
        var views = Section("Entities").Zip(tables, viewReader.Read).SelectMany(read => read).ToList();
        var resources = WebResourceReader.ReadAll(zip, Section("WebResources"));
        var forms = new FormReader(schema, views, resources);
        var ribbons = new RibbonReader(resources);
        var chartReader = new ChartReader(schema);
        var charts = Section("Entities").Zip(tables, chartReader.Read).SelectMany(read => read).ToList();
        var dashboardReader = new DashboardReader(views, charts);
        var dashboards = Section("Dashboards").Select(dashboardReader.Read).ToList();
        var apps = new AppReader(schema, dashboards, resources, roles);
        var content = new SolutionContent
        {
            UniqueName = manifest.Text("UniqueName"),
            Version = manifest.Text("Version"),
            Names = manifest.Labels("LocalizedNames"),
            Schema = schema,
            Tables = tables,
            AddedTables = added,
            Choices = choices,
            Views = views,
            Forms = Section("Entities").Zip(tables, forms.Read).SelectMany(read => read).ToList(),
            RibbonButtons = Section("Entities").Zip(tables, ribbons.Read).SelectMany(read => read).ToList(),
            WebResources = resources,
            Charts = charts,
            Dashboards = dashboards,
            Apps = apps.ReadAll(Section("AppModules"), Section("AppModuleSiteMaps")).ToList(),
            PluginTypes = types,
            Roles = roles,
            Steps = Section("SdkMessageProcessingSteps").Select(steps.Read).ToList(),
            Workflows = Section("Workflows").Select(new WorkflowReader(zip, schema, types).Read).ToList(),
            EnvironmentVariables = variables,
            CustomApis = new CustomApiReader(zip, schema, typesById, roleReader).ReadAll(),
        };
        zip.CheckAllRead();
        return content;
    }

    private IEnumerable<XElement> Section(string name) => customizations.Elements(name).Elements();

    private void CheckSections()
    {
        foreach (var section in customizations.Elements())
        {
            var name = section.Name.LocalName;
            if (EmptySections.Contains(name) ? section.HasElements : !ReadSections.Contains(name))
            {
                throw new NotSupportedException($"customizations.xml: the section <{name}> is not supported.");
            }
        }
    }

    private Dictionary<string, Choice> ReadChoices()
    {
        var choices = new Dictionary<string, Choice>(StringComparer.Ordinal);
        foreach (var element in Section("optionsets"))
        {
            var choice = ChoiceReader.Read(element);
            choices.Add(choice.Name, choice);
        }

        return choices;
    }

    private List<string> ReadTables(Dictionary<string, Choice> choices)
    {
        var known = new Dictionary<string, Choice>(choices, StringComparer.Ordinal);
        foreach (var choice in schema.Tables.Values.SelectMany(table => table.Columns.Values).Select(column => column.Choice).OfType<Choice>())
        {
            known.TryAdd(choice.Name, choice);
        }

        var reader = new TableReader(schema, known);
        return Section("Entities").Select(reader.Read).ToList();
    }
}
