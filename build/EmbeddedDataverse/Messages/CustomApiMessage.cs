using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Solutions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>Runs the plug-in of a custom API inside one transaction; learn.microsoft.com/power-apps/developer/data-platform/custom-api.</summary>
internal sealed class CustomApiMessage(Engine engine, CustomApi api) : IMessage
{
    private const string Target = "Target";
    private const int MainOperation = 30;

    private readonly IPlugin plugin = engine.Steps.PluginOf(api.Type);

    public OrganizationResponse Execute(Caller caller, OrganizationRequest request)
    {
        if (api.ExecutePrivilege is { } privilege)
        {
            engine.Rights.CheckPrivilege(caller, privilege);
        }

        CheckParameters(request);
        var table = api.BoundTable == null ? null : engine.Rows.Table(api.BoundTable);
        var operation = new Operation(caller, api.Name, table, RowId(request, table), Copies.Of(request.Parameters));
        engine.Pipeline.InTransaction(() => Run(operation));
        CheckProperties(operation);
        return new OrganizationResponse { Results = Copies.Of(operation.Output) };
    }

    private void Run(Operation operation) =>
        engine.Pipeline.Run(plugin, engine.Contexts.OfStep(operation, MainOperation, null, [], []), new Tracing());

    private Guid RowId(OrganizationRequest request, Table? table)
    {
        if (table == null)
        {
            return Guid.Empty;
        }

        var target = request.TargetReference(Target);
        if (target.LogicalName != table.Name)
        {
            throw Faults.Invalid($"{api.Name} is asked of rows of '{table.Name}', not of '{target.LogicalName}'.");
        }

        // Nothing documented says that the row is looked for; that is the plug-in's to do.
        return target.Id;
    }

    private void CheckParameters(OrganizationRequest request)
    {
        foreach (var (name, value) in request.Parameters)
        {
            var parameter = api.Parameters.FirstOrDefault(known => known.Name == name);
            if (parameter == null && (api.BoundTable == null || name != Target))
            {
                throw Faults.Invalid($"Unrecognized request parameter: {name} of {api.Name}.");
            }

            if (parameter != null && value != null && !ParameterTypes.Fits(parameter.Type, value))
            {
                throw Faults.Invalid($"The parameter {name} of {api.Name} takes {parameter.Type}, not {value.GetType()}.");
            }
        }

        if (api.Parameters.FirstOrDefault(known => !known.IsOptional && !request.Parameters.Contains(known.Name)) is { } missing)
        {
            throw Faults.Invalid($"Required field '{missing.Name}' is missing in {api.Name}.");
        }
    }

    private void CheckProperties(Operation operation)
    {
        foreach (var (name, value) in operation.Output)
        {
            var property = api.Properties.FirstOrDefault(known => known.Name == name)
                ?? throw Faults.Invalid($"{api.Name} has no response property '{name}'.");
            if (value != null && !ParameterTypes.Fits(property.Type, value))
            {
                throw Faults.Invalid($"The response property {name} of {api.Name} is {property.Type}, not {value.GetType()}.");
            }
        }
    }
}
