using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>What was imported. It does not change, and organisations may share it.</summary>
public sealed class SolutionContent
{
    public required string UniqueName { get; init; }

    public required string Version { get; init; }

    public required Labels Names { get; init; }

    /// <summary>All tables, the standard ones included, with the columns the solution adds.</summary>
    public required Schema Schema { get; init; }

    /// <summary>The logical names of the tables that the solution adds or extends.</summary>
    public required IReadOnlyList<string> Tables { get; init; }

    /// <summary>The tables that the solution adds.</summary>
    public required IReadOnlyList<Table> AddedTables { get; init; }

    /// <summary>The global choices of the solution by name.</summary>
    public required IReadOnlyDictionary<string, Choice> Choices { get; init; }

    public required IReadOnlyList<View> Views { get; init; }

    public required IReadOnlyList<Form> Forms { get; init; }

    public required IReadOnlyList<Chart> Charts { get; init; }

    public required IReadOnlyList<Dashboard> Dashboards { get; init; }

    public required IReadOnlyList<RibbonButton> RibbonButtons { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyDictionary<string, WebResource> WebResources { get; init; }

    public required IReadOnlyList<App> Apps { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }

    public required IReadOnlyList<PluginType> PluginTypes { get; init; }

    public required IReadOnlyList<Step> Steps { get; init; }

    public required IReadOnlyList<WorkflowDefinition> Workflows { get; init; }

    public required IReadOnlyList<EnvironmentVariable> EnvironmentVariables { get; init; }

    /// <summary>By unique name.</summary>
    public required IReadOnlyDictionary<string, CustomApi> CustomApis { get; init; }
}
