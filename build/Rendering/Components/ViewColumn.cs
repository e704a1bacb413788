using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>One column of a view.</summary>
/// <param name="Name">As rows of the query carry it: with the alias of its linked table and a dot if it is not the view's own.</param>
/// <param name="Column">What it shows.</param>
/// <param name="Owner">The column's table.</param>
/// <param name="IsLinked">True when the table is not the view's own.</param>
internal sealed record ViewColumn(string Name, Column Column, Table Owner, bool IsLinked)
{
    /// <summary>True for what is set flush right.</summary>
    public bool IsNumber => Column.Type is ColumnType.Money or ColumnType.Integer or ColumnType.Decimal or ColumnType.Double;

    /// <summary>True for sentences, which need a line of their own.</summary>
    public bool IsProse => Column.Type is ColumnType.Memo;

    /// <summary>True for names and words, which may be broken into lines; moments and numbers may not.</summary>
    public bool IsText => !IsNumber && !IsProse && Column.Type is not ColumnType.DateTime;
}
