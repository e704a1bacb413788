using System;
using System.Collections.Generic;

namespace GhostingGuard.Build.Commands;

/// <summary>What the command line asks for.</summary>
internal abstract record Command
{
    /// <param name="Files">Waiting episodes, CSV or gzip.</param>
    /// <param name="ScoreFrom">UTC; rows that start earlier only warm up; null: the first 40 % do.</param>
    /// <param name="Json">Where every figure goes; null: nowhere.</param>
    internal sealed record Bench(IReadOnlyList<string> Files, DateTime? ScoreFrom, string? Json) : Command;

    /// <summary>Pack, import, play the sample quarter and show it.</summary>
    internal sealed record Demo : Command;

    /// <param name="File">Labelled mails, CSV or gzip.</param>
    /// <param name="Json">The file for every figure; null: none.</param>
    internal sealed record Classify(string File, string? Json) : Command;

    internal sealed record Help : Command;

    internal sealed record Pack : Command;

    /// <param name="Port">The port of this machine to serve at.</param>
    internal sealed record Preview(int Port) : Command;

    /// <param name="File">The pipeline export, CSV or gzip.</param>
    /// <param name="AsOf">UTC; null: the moment of the last row.</param>
    /// <param name="Zone">IANA or Windows name, as given.</param>
    /// <param name="Folder">Where the results go; null: the repository's artifacts/replay.</param>
    internal sealed record Replay(string File, DateTime? AsOf, string Zone, string? Folder) : Command;
}
