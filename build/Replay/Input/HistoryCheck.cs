using System;
using System.Collections.Generic;
using System.Globalization;

namespace GhostingGuard.Build.Replay.Input;

/// <summary>What the rows of one file must agree on: time never goes back, an opportunity begins once and keeps its contact.</summary>
internal sealed class HistoryCheck(string path)
{
    private readonly Dictionary<string, PipelineEvent> created = new(StringComparer.Ordinal);
    private PipelineEvent? previous;

    /// <exception cref="BadInputException">The row contradicts an earlier one.</exception>
    public void Add(PipelineEvent row)
    {
        if (row.Time < previous?.Time)
        {
            throw BadInputException.At(path, row.Line, $"the row is earlier than the one before it, on line {Number(previous.Line)}", "sort the rows by time");
        }

        previous = row;
        if (!created.TryGetValue(row.Opportunity, out var first))
        {
            if (row.Kind != EventKind.Created)
            {
                throw BadInputException.At(path, row.Line, $"the opportunity {Quoted.Of(row.Opportunity)} has no created row yet", "put one before its other rows");
            }

            created.Add(row.Opportunity, row);
            return;
        }

        if (row.Kind == EventKind.Created)
        {
            throw BadInputException.At(path, row.Line, $"the opportunity {Quoted.Of(row.Opportunity)} was created before, on line {Number(first.Line)}", "keep one created row");
        }

        if (row.Contact != first.Contact)
        {
            throw BadInputException.At(
                path,
                row.Line,
                $"the contact of {Quoted.Of(row.Opportunity)} is {Quoted.Of(row.Contact)}, but {Quoted.Of(first.Contact)} on line {Number(first.Line)}",
                "write the same contact on all rows of an opportunity");
        }
    }

    private static string Number(long line) => line.ToString(CultureInfo.InvariantCulture);
}
