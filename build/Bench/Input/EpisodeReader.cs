using System;
using System.Collections.Generic;
using System.Globalization;
using CsvHelper;
using GhostingGuard.Build.Replay.Input;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Build.Bench.Input;

/// <summary>Reads waiting episodes; every row is checked before the first one is used.</summary>
internal static class EpisodeReader
{
    private const string Header = "episode,contact,kind,start,offset_minutes,reply,observed_until,rounds,own_delay_hours";

    // No place is ahead by more than 14 hours, but mails claim what they like.
    private const int WidestOffset = (24 * 60) - 1;

    /// <returns>At least one episode, in the order of the file, which is the order of their starts.</returns>
    /// <exception cref="BadInputException">Anything that is not as the format says.</exception>
    public static IReadOnlyList<Episode> Read(string path)
    {
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        Episode? previous = null;
        return CsvFile.Read(path, Header, "add at least one episode", row =>
        {
            var episode = Of(path, row);
            var id = Filled(path, row, "episode", 0);
            if (!lines.TryAdd(id, episode.Line))
            {
                throw BadInputException.At(path, episode.Line, string.Create(CultureInfo.InvariantCulture, $"the episode {Quoted.Of(id)} stands on line {lines[id]} already"), "keep one of them");
            }

            if (episode.Start < previous?.Start)
            {
                throw BadInputException.At(path, episode.Line, "the row starts earlier than the one before it", "sort the rows by start");
            }

            return previous = episode;
        });
    }

    private static Episode Of(string path, CsvReader row)
    {
        var line = row.LineNumber;
        var start = Time(path, row, "start", 3);
        var reply = row.GetRawSpan(5).IsEmpty ? (DateTime?)null : Time(path, row, "reply", 5);
        var observedUntil = Time(path, row, "observed_until", 6);
        if (reply < start)
        {
            throw BadInputException.At(path, line, "the reply comes before the start", "check both moments");
        }

        if (observedUntil < (reply ?? start))
        {
            throw BadInputException.At(path, line, "observed_until lies before what was observed", "write the end of the observation");
        }

        Number(path, row, "rounds", 7);
        Number(path, row, "own_delay_hours", 8);
        return new Episode(line, Filled(path, row, "contact", 1), Kind(path, row), start, Offset(path, row), reply, observedUntil);
    }

    private static string Filled(string path, CsvReader row, string column, int index)
    {
        var value = row.GetString(index);
        return string.IsNullOrWhiteSpace(value)
            ? throw BadInputException.At(path, row.LineNumber, $"the {column} is empty", "name it on every row")
            : value;
    }

    private static SilenceKind Kind(string path, CsvReader row) => row.GetString(2) switch
    {
        "message" => SilenceKind.Message,
        "offer" => SilenceKind.Offer,
        var unknown => throw BadInputException.At(path, row.LineNumber, $"the kind {Quoted.Of(unknown)} is unknown", "write message or offer"),
    };

    private static DateTime Time(string path, CsvReader row, string column, int index)
    {
        var text = row.GetString(index);
        return Moment.TryParse(text, out var moment, out var problem)
            ? moment
            : throw BadInputException.At(path, row.LineNumber, $"the {column} {Quoted.Of(text)} {problem}", "write ISO 8601 with offset, like 2011-10-01T08:10:30Z");
    }

    private static TimeSpan Offset(string path, CsvReader row)
    {
        var text = row.GetString(4);
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minutes) && Math.Abs(minutes) <= WidestOffset
            ? TimeSpan.FromMinutes(minutes)
            : throw BadInputException.At(path, row.LineNumber, $"the offset {Quoted.Of(text)} is no number of minutes", "write whole minutes between -1439 and 1439");
    }

    /// <summary>A column nothing here reads; checked all the same, since a shifted column shows up first where it is not looked for.</summary>
    private static void Number(string path, CsvReader row, string column, int index)
    {
        var text = row.GetString(index);
        if (text.Length > 0 && !(double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0))
        {
            throw BadInputException.At(path, row.LineNumber, $"the {column} {Quoted.Of(text)} is no number", "write a number like 1.5, or leave it empty");
        }
    }
}
