using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Replay.Output;
using Spectre.Console;

namespace GhostingGuard.Build.Commands;

/// <summary>How many deals are at which risk, the most frequent first.</summary>
internal sealed class RiskCounts(IAnsiConsole console)
{
    private const string Closed = "(closed)";

    public void Show(IEnumerable<DealRow> deals)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("Risk").AddColumn(new TableColumn("Deals").RightAligned());
        foreach (var risk in deals
            .GroupBy(deal => deal.Risk ?? Closed)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            table.AddRow(Markup.Escape(risk.Key), risk.Count().ToString("N0", CultureInfo.InvariantCulture));
        }

        console.Write(table);
    }
}
