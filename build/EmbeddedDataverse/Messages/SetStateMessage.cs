using GhostingGuard.EmbeddedDataverse.Import;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Rules;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>
/// Changes the state the way old clients do. It raises SetStateDynamicEntity and not Update; decision 0020 says why.
/// </summary>
internal sealed class SetStateMessage(Engine engine) : IMessage
{
    // Stands for the state's default status reason.
    private const int DefaultStatus = -1;

    public OrganizationResponse Execute(Caller caller, OrganizationRequest request)
    {
        request.OnlyHolds("EntityMoniker", "State", "Status");
        var moniker = request.TargetReference("EntityMoniker");
        var state = request.Required<OptionSetValue>("State");
        var status = request.Required<OptionSetValue>("Status");
        var table = engine.Rows.Table(moniker.LogicalName);
        WritableTables.Check("SetState", table);
        engine.Rights.Check(caller, "Write", engine.Rows.Find(table.Name, moniker.Id) ?? throw Faults.NoSuchRow(table, moniker.Id));

        var operation = new Operation(caller, MessageCatalogue.SetStateDynamicEntity, table, moniker.Id, new ParameterCollection
        {
            ["EntityMoniker"] = new EntityReference(moniker.LogicalName, moniker.Id),
            ["State"] = new OptionSetValue(state.Value),
            ["Status"] = new OptionSetValue(status.Value),
        });
        engine.Pipeline.Validate(operation);
        engine.Pipeline.InTransaction(() => engine.Pipeline.Operate(operation, () => Write(operation)));
        return new SetStateResponse();
    }

    private void Write(Operation operation)
    {
        var state = (OptionSetValue)operation.Input["State"];
        var status = (OptionSetValue)operation.Input["Status"];
        engine.Rows.Lock(operation.Table!.Name, operation.RowId);
        var before = engine.Rows.Find(operation.Table!.Name, operation.RowId) ?? throw Faults.NoSuchRow(operation.Table, operation.RowId);
        ClosedRows.Check(before, reopens: state.Value == 0);
        var draft = new RowDraft(before);
        int? reason = status.Value == DefaultStatus ? null : status.Value;
        StateRules.Change(draft, engine.Writer.LayoutOf(operation.Table), state.Value, reason, engine.Clock.Now);
        engine.Writer.Update(draft, operation.Caller.UserId);
    }
}
