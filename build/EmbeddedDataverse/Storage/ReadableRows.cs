using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Storage;

/// <summary>Those rows of a source that somebody may read; the others are not there.</summary>
internal sealed class ReadableRows(IRowSource all, Predicate<Row> isReadable) : IRowSource
{
    public Table Table(string name) => all.Table(name);

    public IEnumerable<Row> All(string table) => all.All(table).Where(row => isReadable(row));

    public Row? Find(string table, Guid id) => all.Find(table, id) is { } row && isReadable(row) ? row : null;

    public IEnumerable<Row> FindBy(string table, string column, Guid id) => all.FindBy(table, column, id).Where(row => isReadable(row));

    public IEnumerable<Row> FindByNumber(string table, string column, int value) =>
        all.FindByNumber(table, column, value).Where(row => isReadable(row));
}
