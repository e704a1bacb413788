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

    public RowStore(Schema schema)
    {
        this.schema = schema;
        tables = schema.Tables.Values.ToDictionary(table => table.Name, table => new TableRows(table), StringComparer.Ordinal);
    }

    /// <summary>The open transaction, or null between requests.</summary>
    public Transaction? Transaction { get; private set; }

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

    public void Put(Row row)
    {
        var rows = RowsOf(row.Table.Name);
        Write(rows, row.Id, row);
    }

    public void Remove(Row row) => Write(RowsOf(row.Table.Name), row.Id, null);

    private void Write(TableRows rows, Guid id, Row? row)
    {
        var transaction = Transaction ?? throw new InvalidOperationException("Rows are written inside a transaction.");
        var before = rows.Replace(id, row);
        transaction.Wrote(rows, id, before);
    }

    private TableRows RowsOf(string table) => tables.TryGetValue(table, out var rows) ? rows : throw Faults.NoSuchTable(table);
}
