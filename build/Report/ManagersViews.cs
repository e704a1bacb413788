using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Report.Reading;
using Spectre.Console;
using Grid = GhostingGuard.Build.Rendering.Grids.Grid;
using GridRow = GhostingGuard.Build.Rendering.Grids.GridRow;

namespace GhostingGuard.Build.Report;

/// <summary>The manager's views on the console, from the same rows as the page.</summary>
internal static class ManagersViews
{
    private const int Margin = 3;
    private const int Widest = 28;

    private static readonly string[] WhoseDeal = ["customerid", "ownerid"];

    /// <param name="console">Where to write; its width decides how many columns are shown.</param>
    /// <param name="screen">What is read, in which language.</param>
    /// <param name="mostRows">How many rows of each view are shown; the rest is counted.</param>
    public static void Write(IAnsiConsole console, Screen screen, int mostRows = 8)
    {
        foreach (var view in OpportunityViews.Read(screen))
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{view.Name}[/] [dim]{view.OtherName}[/]  {view.Rows.Count}");
            if (view.Rows.Count == 0)
            {
                console.MarkupLine("[dim]No deal belongs here at the moment.[/]");
                continue;
            }

            console.Write(TableOf(view, console.Profile.Width, mostRows));
            if (view.Rows.Count > mostRows)
            {
                console.MarkupLineInterpolated($"[dim]and {view.Rows.Count - mostRows} more[/]");
            }
        }
    }

    private static Table TableOf(Grid view, int width, int mostRows)
    {
        var rows = view.Rows.Take(mostRows).ToList();
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        var shown = ColumnsThatFit(view, rows, width);
        foreach (var column in shown)
        {
            var heading = new TableColumn(new Text(view.Headings[column])).Width(WidthOf(view, rows, column));
            table.AddColumn(view.View.Columns[column].IsNumber ? heading.RightAligned() : heading);
        }

        foreach (var row in rows)
        {
            table.AddRow(shown.Select(column => new Text(row.Cells[column].Text).Overflow(Overflow.Ellipsis)));
        }

        return table;
    }

    /// <summary>The columns that fit side by side, in the order of the view; sentences stay on the page.</summary>
    /// <remarks>On a narrow screen the name comes first, then what the view is about, then whose deal it is.</remarks>
    private static List<int> ColumnsThatFit(Grid view, List<GridRow> rows, int width)
    {
        var left = width - Margin;
        var shown = new List<int>();
        var columns = Enumerable.Range(0, view.Headings.Count).Where(column => !view.View.Columns[column].IsProse);
        foreach (var column in columns.OrderBy(column => column == 0 ? 0 : WhoseDeal.Contains(view.View.Columns[column].Name) ? 2 : 1))
        {
            left -= WidthOf(view, rows, column) + Margin;
            if (left < 0 && shown.Count > 0)
            {
                break;
            }

            shown.Add(column);
        }

        return [.. shown.Order()];
    }

    /// <summary>As wide as the longest value or word of the heading, up to a point.</summary>
    private static int WidthOf(Grid view, List<GridRow> rows, int column) => Math.Min(
        Widest,
        Math.Max(view.Headings[column].Split(' ').Max(word => word.Length), rows.Max(row => row.Cells[column].Text.Length)));
}
