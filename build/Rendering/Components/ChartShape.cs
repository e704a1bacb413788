namespace GhostingGuard.Build.Rendering.Components;

/// <summary>How a series is drawn. The names are those of ChartType in the solution.</summary>
internal enum ChartShape
{
    Column,
    Bar,
    StackedColumn,
    StackedBar,
    Line,
    Pie,
    Doughnut,
}
