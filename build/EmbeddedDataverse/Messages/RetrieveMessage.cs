using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Query;
using GhostingGuard.EmbeddedDataverse.Rules;
using GhostingGuard.EmbeddedDataverse.Values;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>Reads one row by its id.</summary>
internal sealed class RetrieveMessage(Engine engine) : IMessage
{
    public OrganizationResponse Execute(Caller caller, OrganizationRequest request)
    {
        request.OnlyHolds("Target", "ColumnSet");
        var target = request.TargetReference();
        var table = engine.Rows.Table(target.LogicalName);
        if (table.Name == CalendarRules.Table)
        {
            throw Faults.MessageNotForTable("Retrieve", table.Name);
        }

        var columns = ColumnsOf(table, request.Required<ColumnSet>("ColumnSet")).ToList();
        var row = engine.Rows.Find(table.Name, target.Id) ?? throw Faults.NoSuchRow(table, target.Id);
        engine.Rights.Check(caller, "Read", row);
        engine.Statistics.Count("Retrieve", requests: 0, rows: 1);
        var entity = SdkValue.Entity(engine.Rows, row, columns);
        entity.Attributes[table.PrimaryId] = row.Id;
        entity.RowVersion = SdkValue.RowVersion(row);
        if (table.Name == CalendarRules.CalendarTable)
        {
            entity.Attributes[CalendarRules.Attribute] = engine.CalendarRules.Read(row);
        }

        FormattedValue.AddTo(entity, row, columns, engine.ContextOf(caller));
        return new RetrieveResponse { Results = { ["Entity"] = entity } };
    }

    private static IEnumerable<Column> ColumnsOf(Table table, ColumnSet columns) =>
        columns.AllColumns ? table.Columns.Values : columns.Columns.Select(name => table[name]);
}
