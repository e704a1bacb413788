using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
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

    private static readonly CsvReaderOptions Options = new()
    {
        // Left open, the reader would guess, and take a file with semicolons for right.
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        SkipEmptyLines = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        // An export repeats each name on many rows.
        PoolStrings = true,
    };

    /// <returns>At least one event, in the order of the file, which is the order of time.</returns>
    /// <exception cref="BadInputException">Anything that is not as the format says.</exception>
    public static IReadOnlyList<PipelineEvent> Read(string path)
    {
        var bytes = InputFile.Read(path);
        var broken = PlainText.Problem(path, bytes, out var whole);
        try
        {
            // The first problem of the file is the one to tell, so the rows before a broken line are read first.
            var events = broken is null || whole > 0 ? Read(path, bytes.AsMemory(0, whole)) : [];
            return broken is null && events.Count > 0
                ? events
                : throw broken ?? BadInputException.At(path, 2, "there is no row below the header", "export at least one created row");
        }
        catch (CsvFormatException malformed)
        {
            throw broken ?? BadInputException.At(path, malformed.LineNumber, "the quotes of this row do not match", "put quotes around the whole field and double those inside it");
        }
    }

    private static List<PipelineEvent> Read(string path, ReadOnlyMemory<byte> text)
    {
        using var csv = CsvReader.Create(text, Options);
        if (text.Span.SequenceEqual(Encoding.UTF8.Preamble) || !csv.Read())
        {
            throw BadInputException.At(path, 1, "the file is empty", $"begin with the header {Header}");
        }

        if (Fields(csv) != Header)
        {
            throw BadInputException.At(path, csv.LineNumber, $"the header is {Quoted.Of(Fields(csv))}", $"write {Header}");
        }

        var events = new List<PipelineEvent>();
        var history = new HistoryCheck(path);
        long? blank = null;
        while (csv.Read())
        {
            if (IsBlank(csv))
            {
                blank ??= csv.LineNumber;
                continue;
            }

            if (blank is { } line)
            {
                throw BadInputException.At(path, line, "the line is blank", "take it out");
            }

            var row = ReadRow(path, csv);
            history.Add(row);
            events.Add(row);
        }

        return events;
    }

    private static bool IsBlank(CsvReader csv) => csv.FieldCount == 1 && csv.GetRawSpan(0).IsEmpty;

    private static PipelineEvent ReadRow(string path, CsvReader csv)
    {
        var line = csv.LineNumber;
        if (csv.FieldCount != 6)
        {
            throw BadInputException.At(path, line, string.Create(CultureInfo.InvariantCulture, $"the row has {csv.FieldCount} of 6 fields"), $"write {Header}");
        }

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

    private static string Fields(CsvReader csv) => string.Join(',', Enumerable.Range(0, csv.FieldCount).Select(csv.GetString));

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
