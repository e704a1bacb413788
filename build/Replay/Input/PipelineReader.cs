using System;
using System.Collections.Generic;
using System.Globalization;
using CsvHelper;

namespace GhostingGuard.Build.Replay.Input;

/// <summary>Reads a pipeline export; every row is checked before the first one is used.</summary>
internal static class PipelineReader
{
    private const string Header = "opportunity,contact,amount,time,event,note";

    // The ranges of the columns the values go to: opportunity.name, opportunity.stepname, opportunity.estimatedvalue.
    private const int LongestOpportunity = 300;
    private const int LongestStage = 200;
    private const decimal LargestAmount = 922_337_203_685_477m;

    /// <returns>At least one event, in the order of the file, which is the order of time.</returns>
    /// <exception cref="BadInputException">Anything that is not as the format says.</exception>
    public static IReadOnlyList<PipelineEvent> Read(string path)
    {
        var history = new HistoryCheck(path);
        return CsvFile.Read(path, Header, "export at least one created row", row =>
        {
            var read = ReadRow(path, row);
            history.Add(read);
            return read;
        });
    }

    private static PipelineEvent ReadRow(string path, CsvReader csv)
    {
        var line = csv.LineNumber;
        var opportunity = Filled(path, line, "opportunity", csv.GetString(0), LongestOpportunity);
        var contact = Filled(path, line, "contact", csv.GetString(1), longest: null);
        var amount = Amount(path, line, csv.GetString(2));
        var time = Time(path, line, csv.GetString(3));
        var kind = Kind(path, line, csv.GetString(4));
        var note = csv.GetString(5);
        return kind == EventKind.Stage && note.Length > LongestStage
            ? throw BadInputException.At(path, line, "the stage is longer than 200 characters", "shorten it")
            : new PipelineEvent(line, opportunity, contact, amount, time, kind, note);
    }

    private static string Filled(string path, long line, string column, string value, int? longest)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw BadInputException.At(path, line, $"the {column} is empty", "name it on every row");
        }

        return value.Length > longest
            ? throw BadInputException.At(path, line, $"the {column} is longer than {longest} characters", "shorten it")
            : value;
    }

    private static decimal? Amount(string path, long line, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount))
        {
            throw BadInputException.At(path, line, $"the amount {Quoted.Of(text)} is no number", "write it like 20000 or 1234.50, or leave it empty");
        }

        return Math.Abs(amount) <= LargestAmount
            ? amount
            : throw BadInputException.At(path, line, $"the amount {Quoted.Of(text)} is larger than Dataverse holds", "correct it, or leave it empty");
    }

    private static DateTime Time(string path, long line, string text) =>
        Moment.TryParse(text, out var time, out var problem)
            ? time
            : throw BadInputException.At(path, line, $"the time {Quoted.Of(text)} {problem}", "write ISO 8601 with offset, like 2011-10-01T08:10:30+02:00");

    private static EventKind Kind(string path, long line, string text) =>
        EventNames.TryRead(text, out var kind)
            ? kind
            : throw BadInputException.At(path, line, $"the event {Quoted.Of(text)} is unknown", $"write one of {string.Join(", ", EventNames.All)}");
}
