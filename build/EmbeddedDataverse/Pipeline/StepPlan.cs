using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Solutions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Pipeline;

/// <summary>All steps of an organisation, sorted once at import.</summary>
internal sealed class StepPlan
{
    private readonly Dictionary<(string Message, string Table), StepSet> sets;
    private readonly Dictionary<Type, IPlugin> plugins = [];

    public StepPlan(SolutionContent solution)
    {
        sets = solution.Steps
            .GroupBy(step => (step.Message, step.Table))
            .ToDictionary(group => group.Key, group => new StepSet(group.Select(step => new RunnableStep(step, PluginOf(step.Type)))));
    }

    public StepSet For(string message, string table) => sets.GetValueOrDefault((message, table), StepSet.None);

    public IPlugin PluginOf(PluginType type)
    {
        if (!plugins.TryGetValue(type.Type, out var plugin))
        {
            plugins.Add(type.Type, plugin = (IPlugin)Activator.CreateInstance(type.Type)!);
        }

        return plugin;
    }
}
