namespace GhostingGuard.EmbeddedDataverse.Storage;

/// <summary>An index that is told of every change to its table.</summary>
internal interface IColumnIndex
{
    /// <summary>One row takes the place of another; null stands for no row.</summary>
    void Replace(Row? before, Row? after);
}
