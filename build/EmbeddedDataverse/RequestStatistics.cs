using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.EmbeddedDataverse;

/// <summary>How much was asked of an organisation, and how many rows the answers held. Counts from the start or the last reset.</summary>
public sealed class RequestStatistics
{
    private readonly Dictionary<string, (long Requests, long Rows)> byMessage = new(StringComparer.Ordinal);

    /// <summary>Requests of all messages, those of plug-ins included.</summary>
    public long Requests => byMessage.Values.Sum(count => count.Requests);

    /// <summary>Rows that answers held.</summary>
    public long RowsRead => byMessage.Values.Sum(count => count.Rows);

    /// <summary>The messages asked for, by name.</summary>
    public IReadOnlyCollection<string> Messages => byMessage.Keys;

    public long RequestsOf(string message) => byMessage.GetValueOrDefault(message).Requests;

    public long RowsReadBy(string message) => byMessage.GetValueOrDefault(message).Rows;

    public void Reset() => byMessage.Clear();

    internal void Count(string message, int requests, int rows)
    {
        var count = byMessage.GetValueOrDefault(message);
        byMessage[message] = (count.Requests + requests, count.Rows + rows);
    }
}
