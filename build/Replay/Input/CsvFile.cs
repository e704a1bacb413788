using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CsvHelper;

namespace GhostingGuard.Build.Replay.Input;

/// <summary>Reads a file of an exact header; every row is checked before the first one is used.</summary>
internal static class CsvFile
{
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

    /// <param name="path">Plain or gzip.</param>
    /// <param name="header">The columns, in their order.</param>
    /// <param name="cureForNoRows">What to do about a file without rows.</param>
    /// <param name="readRow">Makes a value of a row that has as many fields as the header, or refuses it.</param>
    /// <returns>At least one value, in the order of the file.</returns>
    /// <exception cref="BadInputException">Anything that is not as the format says.</exception>
    public static IReadOnlyList<T> Read<T>(string path, string header, string cureForNoRows, Func<CsvReader, T> readRow) =>
        Read(path, [header], cureForNoRows, _ => readRow);

    /// <param name="path">Plain or gzip.</param>
    /// <param name="headers">The forms the header may have; the first is the one to recommend.</param>
    /// <param name="cureForNoRows">What to do about a file without rows.</param>
    /// <param name="readRowOf">Gives for the header of the file what makes a value of a row, or refuses it.</param>
    /// <inheritdoc cref="Read{T}(string, string, string, Func{CsvReader, T})"/>
    public static IReadOnlyList<T> Read<T>(string path, IReadOnlyList<string> headers, string cureForNoRows, Func<string, Func<CsvReader, T>> readRowOf)
    {
        var bytes = InputFile.Read(path);
        var broken = PlainText.Problem(path, bytes, out var whole);
        try
        {
            // The first problem of the file is the one to tell, so the rows before a broken line are read first.
            var rows = broken is null || whole > 0 ? Read(path, headers, bytes.AsMemory(0, whole), readRowOf) : [];
            return broken is null && rows.Count > 0
                ? rows
                : throw broken ?? BadInputException.At(path, 2, "there is no row below the header", cureForNoRows);
        }
        catch (CsvFormatException malformed)
        {
            throw broken ?? BadInputException.At(path, malformed.LineNumber, "the quotes of this row do not match", "put quotes around the whole field and double those inside it");
        }
    }

    private static List<T> Read<T>(string path, IReadOnlyList<string> headers, ReadOnlyMemory<byte> text, Func<string, Func<CsvReader, T>> readRowOf)
    {
        using var csv = CsvReader.Create(text, Options);
        if (text.Span.SequenceEqual(Encoding.UTF8.Preamble) || !csv.Read())
        {
            throw BadInputException.At(path, 1, "the file is empty", $"begin with the header {headers[0]}");
        }

        var header = Fields(csv);
        if (!headers.Contains(header))
        {
            throw BadInputException.At(path, csv.LineNumber, $"the header is {Quoted.Of(header)}", $"write {headers[0]}");
        }

        var columns = csv.FieldCount;
        var readRow = readRowOf(header);
        var rows = new List<T>();
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

            rows.Add(csv.FieldCount == columns
                ? readRow(csv)
                : throw BadInputException.At(path, csv.LineNumber, string.Create(CultureInfo.InvariantCulture, $"the row has {csv.FieldCount} of {columns} fields"), $"write {header}"));
        }

        return rows;
    }

    private static bool IsBlank(CsvReader csv) => csv.FieldCount == 1 && csv.GetRawSpan(0).IsEmpty;

    private static string Fields(CsvReader csv) => string.Join(',', Enumerable.Range(0, csv.FieldCount).Select(csv.GetString));
}
