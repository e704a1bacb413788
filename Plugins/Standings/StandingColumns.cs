using System;
using System.Collections.Generic;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Standings;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.ContactTable.Columns;

namespace GhostingGuard.Plugins.Standings;

/// <summary>The columns about standing. Account spells them as contact does.</summary>
internal static class StandingColumns
{
    /// <summary>What is computed, and nobody else writes.</summary>
    public static IReadOnlyList<string> Computed { get; } =
        [Columns.Silences, Columns.WonBack, Columns.AnsweredLate, Columns.SuggestedStanding, Columns.ForgetsOn];

    /// <summary>What tells how to meet a customer.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Columns.Standing, Columns.StandingUntil, Columns.Silences, Columns.WonBack, Columns.ForgetsOn];

    /// <param name="row">A row of contact or account, or one into which they are joined.</param>
    /// <param name="nameOf">Under which name the row holds a column.</param>
    public static CustomerStanding Of(Entity row, Func<string, string> nameOf) => new(
        Choices.StandingOf(row.Choice(nameOf(Columns.Standing))),
        row.Moment(nameOf(Columns.StandingUntil)),
        (row.Value<int?>(nameOf(Columns.Silences)) ?? 0) - (row.Value<int?>(nameOf(Columns.WonBack)) ?? 0),
        row.Moment(nameOf(Columns.ForgetsOn)));
}
