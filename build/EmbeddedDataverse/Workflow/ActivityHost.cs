using System;
using System.Activities;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Services;
using GhostingGuard.EmbeddedDataverse.Solutions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.EmbeddedDataverse.Workflow;

/// <summary>Runs one workflow activity as a background workflow would that is started by hand on a row.</summary>
internal sealed class ActivityHost(Engine engine)
{
    public IReadOnlyDictionary<string, object?> Run(
        string typeName, Guid userId, EntityReference row, IReadOnlyDictionary<string, object?> arguments)
    {
        var table = engine.Rows.Table(row.LogicalName);
        if (engine.Rows.Find(table.Name, row.Id) == null)
        {
            throw Faults.NoSuchRow(table, row.Id);
        }

        var activity = (Activity)Activator.CreateInstance(TypeNamed(typeName).Type)!;
        var caller = new Caller(engine.Users.Find(userId).Id, userId, null);
        var operation = new Operation(caller, "ExecuteWorkflow", table, row.Id, []);
        var context = engine.Contexts.OfJob(operation, null, [], []);
        var invoker = new WorkflowInvoker(activity);
        invoker.Extensions.Add<IWorkflowContext>(() => new WorkflowContext(context));
        invoker.Extensions.Add<IOrganizationServiceFactory>(() => new ServiceFactory(engine, context));
        invoker.Extensions.Add<ITracingService>(() => new Tracing());
        try
        {
            var results = invoker.Invoke(arguments.ToDictionary(argument => argument.Key, argument => argument.Value!));
            return results.ToDictionary(result => result.Key, result => (object?)result.Value);
        }
        finally
        {
            engine.ThrowIfUnsupported();
        }
    }

    private PluginType TypeNamed(string name) =>
        engine.Solution.PluginTypes.SingleOrDefault(type => type.ActivityGroup != null && type.Type.FullName == name)
        ?? throw new ArgumentException($"The solution has no workflow activity '{name}'.", nameof(name));
}
