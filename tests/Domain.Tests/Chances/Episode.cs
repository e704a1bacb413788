using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace GhostingGuard.Domain.Tests.Chances;

/// <summary>A wait of a data set beside the repository whose thirty days lie within what was observed.</summary>
internal sealed record Episode(string Contact, DateTime Start, TimeSpan Offset, DateTime? AnsweredOn, DateTime ObservedUntil)
{
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(30);

    /// <summary>When the outcome could first be known.</summary>
    public DateTime KnownOn => AnsweredOn ?? Start + Horizon;

    public static IReadOnlyList<Episode> Read(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(FactWithEpisodesAttribute.PathOf(file)), CompressionMode.Decompress));
        reader.ReadLine();
        var episodes = new List<Episode>();
        while (reader.ReadLine() is { } line)
        {
            episodes.Add(Of(line.Split(',')));
        }

        var end = episodes.Max(episode => episode.ObservedUntil);
        return [.. episodes.Where(episode => episode.Start + Horizon <= end)];
    }

    private static Episode Of(string[] fields)
    {
        var start = Moment(fields[3]);
        var reply = fields[5].Length > 0 ? Moment(fields[5]) : (DateTime?)null;
        return new Episode(
            fields[1],
            start,
            TimeSpan.FromMinutes(int.Parse(fields[4], CultureInfo.InvariantCulture)),
            reply <= start + Horizon ? reply : null,
            Moment(fields[6]));
    }

    private static DateTime Moment(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
}
