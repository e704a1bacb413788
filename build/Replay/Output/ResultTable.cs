using System.Collections.Generic;
using System.IO;
using CsvHelper;

namespace GhostingGuard.Build.Replay.Output;

/// <summary>Writes a result file: CSV in UTF-8 without byte order mark, lines ended by LF.</summary>
internal static class ResultTable
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", WriteByteOrderMark = false };

    public static void Write(string path, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var stream = File.Create(path);
        using var csv = CsvWriter.Create(stream, Options);
        WriteRow(csv, header);
        foreach (var row in rows)
        {
            WriteRow(csv, row);
        }
    }

    private static void WriteRow(CsvWriter csv, IReadOnlyList<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }
}
