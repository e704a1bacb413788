using System;
using System.Activities;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Services;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.EmbeddedDataverse.Workflow;

/// <summary>Runs workflow activities.</summary>
internal static class ActivityHost
{
    /// <summary>Runs one as a background workflow would that is started by hand on a row.</summary>
    public static IReadOnlyDictionary<string, object?> RunAlone(
        Engine engine, string typeName, Guid userId, EntityReference row, IReadOnlyDictionary<string, object?> arguments)
    {
        var table = engine.Rows.Table(row.LogicalName);
        if (engine.Rows.Find(table.Name, row.Id) == null)
        {
            throw Faults.NoSuchRow(table, row.Id);
        }

        var type = engine.Solution.PluginTypes.SingleOrDefault(type => type.ActivityGroup != null && type.Type.FullName == typeName)
            ?? throw new ArgumentException($"The solution has no workflow activity '{typeName}'.", nameof(typeName));
        var caller = new Caller(engine.Users.Find(userId).Id, userId, null);
        var operation = new Operation(caller, "ExecuteWorkflow", table, row.Id, []);
        try
        {
            return Run(engine, type.Type, engine.Contexts.OfJob(operation, null, [], []), arguments);
        }
        finally
        {
            engine.ThrowIfUnsupported();
        }
    }

    /// <summary>Runs one as a step of a workflow.</summary>
    public static IReadOnlyDictionary<string, object?> Run(
        Engine engine, Type type, ExecutionContext context, IReadOnlyDictionary<string, object?> arguments)
    {
        var invoker = new WorkflowInvoker((Activity)Activator.CreateInstance(type)!);
        invoker.Extensions.Add<IWorkflowContext>(() => new WorkflowContext(context));
        invoker.Extensions.Add<IOrganizationServiceFactory>(() => new ServiceFactory(engine, context));
        invoker.Extensions.Add<ITracingService>(() => new Tracing());
        var results = invoker.Invoke(arguments.ToDictionary(argument => argument.Key, argument => argument.Value!));
        return results.ToDictionary(result => result.Key, result => (object?)result.Value);
    }
}
