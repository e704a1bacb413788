using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Storage;

/// <summary>All rows of an organisation, changed only inside a transaction.</summary>
internal sealed class RowStore : IRowSource
{
    private readonly Schema schema;
    private readonly Dictionary<string, TableRows> tables;
    private readonly List<Transaction> others = [];

    public RowStore(Schema schema)
    {
        this.schema = schema;
        tables = schema.Tables.Values.ToDictionary(table => table.Name, table => new TableRows(table), StringComparer.Ordinal);
    }

    /// <summary>The open transaction, or null between requests.</summary>
    public Transaction? Transaction { get; private set; }

    /// <summary>Called when the open transaction asks for a row that another one holds; it returns once the row is free.</summary>
    public Action WaitForOthers { get; set; } = () => throw new InvalidOperationException("Another transaction holds the row.");

    public Table Table(string name) => schema[name];

    public IEnumerable<Row> All(string table) => RowsOf(table).All;

    public Row? Find(string table, Guid id) => RowsOf(table).Find(id);

    public IEnumerable<Row> FindBy(string table, string column, Guid id)
    {
        var rows = RowsOf(table);
        return rows.FindBy(rows.Table[column], id);
    }

    public IEnumerable<Row> FindByNumber(string table, string column, int value)
    {
        var rows = RowsOf(table);
        return rows.FindByNumber(rows.Table[column], value);
    }

    /// <returns>The name of the row now, or null if it has none or is gone.</returns>
    public string? NameOf(EntityReference reference) =>
        Find(reference.LogicalName, reference.Id) is { Table.PrimaryName: { } name } row ? (string?)row.Get(name) : null;

    public Transaction Begin()
    {
        if (Transaction != null)
        {
            throw new InvalidOperationException("There is an open transaction already.");
        }

        return Transaction = new Transaction(() => Transaction = null);
    }

    /// <summary>Lets another transaction begin while the open one goes on: what that one wrote is out of sight, and held.</summary>
    public Transaction Suspend()
    {
        var transaction = Transaction ?? throw new InvalidOperationException("There is no open transaction.");
        transaction.TakeOut();
        others.Add(transaction);
        Transaction = null;
        return transaction;
    }

    public void Resume(Transaction transaction)
    {
        others.Remove(transaction);
        Transaction = transaction;
        transaction.PutBack();
    }

    /// <summary>Takes a row for the open transaction until it ends. Whoever changes a row does so before reading it.</summary>
    public void Lock(string table, Guid id) => Lock(RowsOf(table), id);

    public void Put(Row row)
    {
        var rows = RowsOf(row.Table.Name);
        Write(rows, row.Id, row);
    }

    public void Remove(Row row) => Write(RowsOf(row.Table.Name), row.Id, null);

    private void Write(TableRows rows, Guid id, Row? row)
    {
        var transaction = Transaction ?? throw new InvalidOperationException("Rows are written inside a transaction.");
        Lock(rows, id);
        var before = rows.Replace(id, row);
        transaction.Wrote(rows, id, before);
    }

    private void Lock(TableRows rows, Guid id)
    {
        if (others.Exists(other => other.Holds(rows, id)))
        {
            WaitForOthers();
        }

        Transaction!.Hold(rows, id);
    }

    private TableRows RowsOf(string table) => tables.TryGetValue(table, out var rows) ? rows : throw Faults.NoSuchTable(table);
}
