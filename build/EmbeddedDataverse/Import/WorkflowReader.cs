using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.Workflow.Xaml;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads classic background workflows with their XAML, drafts too: what could not run later must not be imported.</summary>
internal sealed class WorkflowReader(SolutionZip zip, Schema schema, IReadOnlyList<PluginType> types)
{
    private const string Organization = "4";

    public WorkflowDefinition Read(XElement element)
    {
        element.OnlyHolds(
            "XamlFileName", "Type", "Subprocess", "Category", "Mode", "Scope", "OnDemand", "TriggerOnUpdateAttributeList",
            "TriggerOnCreate", "TriggerOnDelete", "AsyncAutodelete", "SyncWorkflowLogOnFailure", "StateCode", "StatusCode", "CreateStage",
            "UpdateStage", "DeleteStage", "RunAs", "IsTransacted", "IntroducedVersion", "IsCustomizable", "BusinessProcessType",
            "IsCustomProcessingStepAllowedForOtherPublishers", "PrimaryEntity", "LocalizedNames", "Descriptions", "labels");
        Only(element, "Type", "1", "definitions");
        Only(element, "Category", "0", "classic workflows");
        Only(element, "Mode", "0", "background workflows");
        Only(element, "Scope", Organization, "workflows for rows of all users");
        Only(element, "Subprocess", "0", "workflows that are no part of another");
        // Exported background workflows say 1, "calling user", and run as their owner all the same; only real-time ones choose.
        Only(element, "RunAs", "1", "background workflows");
        var id = element.Id(element.Attribute("WorkflowId", required: true));
        var table = TableOf(element);
        return new WorkflowDefinition
        {
            Id = id,
            Name = element.Attribute("Name", required: true),
            Names = element.Labels("LocalizedNames"),
            Table = table.Name,
            ComesActivated = IsActivated(element),
            RunsOnCreate = element.Flag("TriggerOnCreate", false),
            RunsOnDelete = element.Flag("TriggerOnDelete", false),
            RunsOnChangeOf = ColumnsOf(element, table),
            DeletesJobs = element.Flag("AsyncAutodelete", false),
            Body = WorkflowXaml.Read(zip.Xml(element.Text("XamlFileName").TrimStart('/')), id, types),
        };
    }

    private static void Only(XElement element, string name, string supported, string what)
    {
        if (element.Text(name) != supported)
        {
            throw new NotSupportedException($"{element.Refuse($"only {what} are supported ({name} {supported})").Message}.");
        }
    }

    private static bool IsActivated(XElement element) => (element.Text("StateCode"), element.Text("StatusCode")) switch
    {
        ("0", "1") => false,
        ("1", "2") => true,
        _ => throw element.Refuse("a workflow is a draft (0, 1) or activated (1, 2)"),
    };

    // Exports name the table by its schema name.
    private Table TableOf(XElement element)
    {
        var name = element.Text("PrimaryEntity");
        return schema.Tables.TryGetValue(name.ToLowerInvariant(), out var table) ? table : throw element.Refuse($"there is no table '{name}'");
    }

    private static HashSet<string> ColumnsOf(XElement element, Table table)
    {
        var names = (element.OptionalText("TriggerOnUpdateAttributeList") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        return names.All(name => table.TryGetColumn(name, out _))
            ? names.ToHashSet(StringComparer.Ordinal)
            : throw element.Refuse($"table '{table.Name}' does not have all of the columns '{string.Join(",", names)}'");
    }
}
