using System;
using System.Collections.Generic;
using System.Globalization;
using CsvHelper;
using GhostingGuard.Build.Replay.Input;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Build.Classify;

/// <summary>Reads labelled mails; every row is checked before the first one is used.</summary>
internal static class LabelledMailReader
{
    private const string Header = "id,kind,from,subject,headers";

    private static readonly string[] Headers =
    [
        Header, Header + ",body", Header + ",body,received", Header + ",body,received,returns_on",
        Header + ",body,returns_on", Header + ",received", Header + ",received,returns_on", Header + ",returns_on",
    ];

    /// <returns>At least one mail, in the order of the file.</returns>
    /// <exception cref="BadInputException">Anything that is not as the format says.</exception>
    public static IReadOnlyList<LabelledMail> Read(string path) =>
        CsvFile.Read<LabelledMail>(path, Headers, "add at least one mail", header =>
        {
            var columns = header.Split(',');
            return row => Of(path, row, Array.IndexOf(columns, "body"), Array.IndexOf(columns, "received"), Array.IndexOf(columns, "returns_on"));
        });

    private static LabelledMail Of(string path, CsvReader row, int body, int receivedAt, int returnsOnAt)
    {
        var received = receivedAt < 0 ? null : Day(path, row, "received", receivedAt);
        var returnsOn = returnsOnAt < 0 ? null : Day(path, row, "returns_on", returnsOnAt);
        return returnsOn is not null && received is null
            ? throw BadInputException.At(path, row.LineNumber, "there is a returns_on without received", "write the day the mail was received")
            : new LabelledMail(
                row.LineNumber, row.GetString(0), Kind(path, row), row.GetString(2), row.GetString(3), Filled(row.GetString(4)), body < 0 ? null : Filled(row.GetString(body)), received, returnsOn);
    }

    private static string? Filled(string text) => text.Length == 0 ? null : text;

    private static AnswerKind Kind(string path, CsvReader row)
    {
        var text = row.GetString(1);
        return KindNames.Find(text)
            ?? throw BadInputException.At(path, row.LineNumber, $"the kind {Quoted.Of(text)} is unknown", $"write one of {string.Join(", ", KindNames.All)}");
    }

    /// <summary>A day; of a moment with zone the day where it was written.</summary>
    private static DateTime? Day(string path, CsvReader row, string column, int index)
    {
        var text = row.GetString(index);
        if (text.Length == 0)
        {
            return null;
        }

        var day = text.Length > 10 && text[10] is 'T' or ' ' ? text[..10] : text;
        return DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
            ? parsed
            : throw BadInputException.At(path, row.LineNumber, $"the {column} {Quoted.Of(text)} is no day", "write it like 2026-09-14, or leave it empty");
    }
}
