using System;
using GhostingGuard.EmbeddedDataverse.Services;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Rules;

/// <summary>
/// Whoever is connected with somebody finds the connection from either end: the service stores each a second time the other way
/// round (learn.microsoft.com/power-apps/developer/data-platform/connection-entities).
/// </summary>
internal sealed class ReciprocalConnection(RowStore rows, RowWriter writer, IdSequence ids)
{
    private const string Table = "connection";
    private const string Related = "relatedconnectionid";

    private static readonly (string Here, string There)[] Swapped =
    [
        ("record1id", "record2id"), ("record2id", "record1id"), ("record1roleid", "record2roleid"), ("record2roleid", "record1roleid"),
    ];

    private static readonly string[] Same = ["description", "effectivestart", "effectiveend", "ownerid", "statecode", "statuscode"];

    public void Add(Row connection, Guid userId)
    {
        if (connection.Table.Name != Table)
        {
            return;
        }

        var table = connection.Table;
        var reverse = new RowDraft(table, ids.Next());
        foreach (var (here, there) in Swapped)
        {
            reverse[table[there]] = connection.Get(here);
        }

        foreach (var name in Same)
        {
            reverse[table[name]] = connection.Get(name);
        }

        reverse[table[Related]] = new EntityReference(Table, connection.Id);
        writer.Insert(reverse, userId);
        var forward = new RowDraft(connection);
        forward[table[Related]] = new EntityReference(Table, reverse.Id);
        rows.Put(forward.ToRow());
    }

    /// <exception cref="NotSupportedException">The change would have to be made on the other row too.</exception>
    public static void CheckUpdate(Row row)
    {
        if (row.Table.Name == Table)
        {
            throw new NotSupportedException("Update of 'connection' is not supported: delete it and create another.");
        }
    }
}
