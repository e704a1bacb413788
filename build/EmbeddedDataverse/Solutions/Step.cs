using System;
using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>One registration of a plug-in.</summary>
/// <param name="Id">The id in the solution.</param>
/// <param name="Name">The display name.</param>
/// <param name="Message">The message it listens to, such as Update.</param>
/// <param name="Table">The table it listens to.</param>
/// <param name="Type">The plug-in.</param>
/// <param name="Stage">When it runs.</param>
/// <param name="IsAsynchronous">It runs as a job after the transaction.</param>
/// <param name="Rank">Lower ranks run earlier.</param>
/// <param name="Filter">For Update: it runs if the request holds one of these columns; null means any.</param>
/// <param name="Images">The snapshots it is given.</param>
public sealed record Step(
    Guid Id,
    string Name,
    string Message,
    string Table,
    PluginType Type,
    StepStage Stage,
    bool IsAsynchronous,
    int Rank,
    IReadOnlySet<string>? Filter,
    IReadOnlyList<StepImage> Images);
