using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;

namespace GhostingGuard.EmbeddedDataverse.Tests.Query;

/// <summary>Rows that tell when a whole table is looked through.</summary>
internal sealed class WatchedRows(IRowSource rows, Action<int> scanned) : IRowSource
{
    public Table Table(string name) => rows.Table(name);

    public IEnumerable<Row> All(string table)
    {
        var all = rows.All(table).ToList();
        scanned(all.Count);
        return all;
    }

    public Row? Find(string table, Guid id) => rows.Find(table, id);

    public IEnumerable<Row> FindBy(string table, string column, Guid id) => rows.FindBy(table, column, id);

    public IEnumerable<Row> FindByNumber(string table, string column, int value) => rows.FindByNumber(table, column, value);
}
