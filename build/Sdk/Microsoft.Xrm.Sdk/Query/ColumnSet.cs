using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Columns to read.</summary>
public sealed class ColumnSet : IExtensibleDataObject
{
    /// <summary>None but the id.</summary>
    public ColumnSet()
    {
    }

    /// <summary>All of them, or none but the id.</summary>
    public ColumnSet(bool allColumns)
    {
        AllColumns = allColumns;
    }

    /// <summary>These columns.</summary>
    public ColumnSet(params string[] columns)
    {
        Columns.AddRange(columns);
    }

    /// <summary>Whether all columns are read.</summary>
    public bool AllColumns { get; set; }

    /// <summary>The columns.</summary>
    public DataCollection<string> Columns { get; } = [];

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Adds a column.</summary>
    public void AddColumn(string column) => Columns.Add(column);

    /// <summary>Adds columns.</summary>
    public void AddColumns(params string[] columns) => Columns.AddRange(columns);
}
