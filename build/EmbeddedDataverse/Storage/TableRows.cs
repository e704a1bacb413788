using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Storage;

/// <summary>The rows of one table with their indexes. An index is built when it is first asked for and kept from then on.</summary>
internal sealed class TableRows(Table table)
{
    private readonly Dictionary<Guid, Row> rows = [];
    private readonly List<IColumnIndex> indexes = [];
    private readonly Dictionary<int, ColumnIndex<Guid>> byId = [];
    private readonly Dictionary<int, ColumnIndex<int>> byNumber = [];

    public Table Table => table;

    public IEnumerable<Row> All => rows.Values;

    public Row? Find(Guid id) => rows.GetValueOrDefault(id);

    /// <summary>Puts a row in place of the one with its id; a null row removes it.</summary>
    /// <returns>What was there before, or null.</returns>
    public Row? Replace(Guid id, Row? row)
    {
        rows.TryGetValue(id, out var before);
        if (row == null)
        {
            rows.Remove(id);
        }
        else
        {
            rows[id] = row;
        }

        foreach (var index in indexes)
        {
            index.Replace(before, row);
        }

        return before;
    }

    public IEnumerable<Row> FindBy(Column column, Guid id)
    {
        if (column.Name == table.PrimaryId)
        {
            return Find(id) is { } row ? [row] : [];
        }

        return Rows(Index(byId, column, KeyOfLookup).Of(id));
    }

    public IEnumerable<Row> FindByNumber(Column column, int value) =>
        Rows(Index(byNumber, column, stored => (int)stored).Of(value));

    private static Guid KeyOfLookup(object stored) => stored is EntityReference reference ? reference.Id : (Guid)stored;

    private IEnumerable<Row> Rows(IReadOnlyList<Guid> ids) => ids.Count == 0 ? [] : ids.Select(id => rows[id]);

    private ColumnIndex<TKey> Index<TKey>(Dictionary<int, ColumnIndex<TKey>> known, Column column, Func<object, TKey> keyOf)
        where TKey : notnull
    {
        if (known.TryGetValue(column.Ordinal, out var index))
        {
            return index;
        }

        index = new ColumnIndex<TKey>(column.Ordinal, keyOf);
        foreach (var row in rows.Values)
        {
            index.Replace(null, row);
        }

        known.Add(column.Ordinal, index);
        indexes.Add(index);
        return index;
    }
}
