using System.Collections.Generic;

namespace GhostingGuard.Build.Packing.Source;

/// <summary>A snapshot of the row a step asks for.</summary>
internal sealed record ImageSource(string Name, string Alias, int Type, string Property, IReadOnlyList<string> Columns)
{
    public const int Before = 0;
    public const int After = 1;
    public const int Both = 2;

    public bool IsBefore => Type is Before or Both;

    public bool IsAfter => Type is After or Both;
}
