using System;
using System.IO;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Storage;

/// <summary>
/// Takes the rows of one organisation into another that has more or fewer tables and columns. What the other does not have stays
/// behind: columns, rows of tables, lookups to them, and the activity pointers and parties of activities that are gone.
/// </summary>
internal sealed class RowTransfer(Engine from, Engine to)
{
    // The import stores them; they are the solution's.
    private const string Variables = "environmentvariabledefinition";
    private const string VariableValues = "environmentvariablevalue";
    // Its rows come with a solution too, but whether one is activated is the environment's to say.
    private const string Processes = "workflow";
    private const string PointerTable = "activitypointer";
    private const string PartyTable = "activityparty";
    private const string ActivityKey = "activityid";

    /// <exception cref="InvalidDataException">A column has another type over there.</exception>
    public void Run()
    {
        to.Ids.GoOnFrom(from.Ids);
        to.Users.TakeOver(from.Users);
        using var transaction = to.Rows.Begin();
        foreach (var table in from.Solution.Schema.Tables.Values.Where(table => table.Name != Variables && to.Solution.Schema.Tables.ContainsKey(table.Name)))
        {
            Move(table, to.Rows.Table(table.Name));
        }

        var activities = to.Solution.Schema.Tables.Values.Where(table => table.IsActivity).SelectMany(table => to.Rows.All(table.Name)).Select(row => row.Id).ToHashSet();
        RemoveWhere(PointerTable, row => !activities.Contains(row.Id));
        RemoveWhere(PartyTable, row => row.Get(ActivityKey) is EntityReference activity && !activities.Contains(activity.Id));
        RemoveWhere(VariableValues, row => row.Get(Variables + "id") is EntityReference definition && to.Rows.Find(Variables, definition.Id) is null);
        transaction.Commit();
    }

    private void Move(Table old, Table table)
    {
        var isBrought = table.Name == Processes;
        foreach (var seeded in isBrought ? [] : to.Rows.All(table.Name).ToList())
        {
            to.Rows.Remove(seeded);
        }

        var shared = table.Columns.Values.Select(column => (column, old: OldColumn(old, column))).Where(pair => pair.old is not null).ToList();
        foreach (var row in from.Rows.All(old.Name).Where(row => !isBrought || to.Rows.Find(table.Name, row.Id) is not null))
        {
            var values = new object?[table.Columns.Count];
            foreach (var (column, before) in shared)
            {
                values[column.Ordinal] = Known(row.At(before!.Ordinal));
            }

            to.Rows.Put(new Row(table, row.Id, values));
        }
    }

    private static Column? OldColumn(Table old, Column column)
    {
        if (!old.TryGetColumn(column.Name, out var before))
        {
            return null;
        }

        return before.Type == column.Type
            ? before
            : throw new InvalidDataException($"The column {old.Name}.{column.Name} is {before.Type} and cannot become {column.Type}.");
    }

    private object? Known(object? value) =>
        value is EntityReference reference && !to.Solution.Schema.Tables.ContainsKey(reference.LogicalName) ? null : value;

    private void RemoveWhere(string table, Func<Row, bool> isMeant)
    {
        foreach (var row in to.Rows.All(table).Where(isMeant).ToList())
        {
            to.Rows.Remove(row);
        }
    }
}
