using System.Collections.Generic;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>Finds the place of every cell of a section, where cells above may reach into its row.</summary>
internal sealed class CellPlaces(int columns, string component)
{
    private readonly HashSet<(int Row, int Column)> taken = [];
    private int row;
    private int column;
    private int lastRow;

    public void NextRow()
    {
        row++;
        column = 1;
    }

    /// <returns>The first row and column of the next cell, from 1.</returns>
    /// <exception cref="RenderingException">The section has no room for it.</exception>
    public (int Row, int Column) Take(int rowSpan, int columnSpan)
    {
        while (taken.Contains((row, column)))
        {
            column++;
        }

        if (column + columnSpan - 1 > columns)
        {
            throw new RenderingException(component, $"a cell stands in column {column + columnSpan - 1} of a section with {columns}");
        }

        for (var down = row; down < row + rowSpan; down++)
        {
            for (var right = column; right < column + columnSpan; right++)
            {
                taken.Add((down, right));
            }
        }

        lastRow = System.Math.Max(lastRow, row + rowSpan - 1);
        return (row, column);
    }

    /// <exception cref="RenderingException">A cell reaches below the last row; the editor of forms writes an empty row for each.</exception>
    public void CheckComplete()
    {
        if (lastRow > row)
        {
            throw new RenderingException(component, $"a cell reaches down to row {lastRow} of a section with {row}");
        }
    }
}
