using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>The columns of an opportunity that we compute, and nobody else writes.</summary>
internal static class ComputedColumns
{
    /// <summary>What a closed opportunity keeps: when and how the customer last answered.</summary>
    private static readonly string[] KeptWhenClosed = [Columns.LastResponseOn, Columns.LastResponseChannel];

    private static readonly string[] EmptiedWhenClosed =
    [
        Columns.Risk,
        Columns.Turn,
        Columns.SilenceKind,
        Columns.SilentSince,
        Columns.ClockStart,
        Columns.UnansweredTouches,
        Columns.ChannelsTried,
        Columns.LastOutreachOn,
        Columns.OurTurnOn,
        Columns.WatchOn,
        Columns.AtRiskOn,
        Columns.GhostingOn,
        Columns.DecideOn,
        Columns.NextChangeOn,
        Columns.Explanation,
    ];

    public static IReadOnlyList<string> All { get; } = [.. EmptiedWhenClosed, .. KeptWhenClosed];

    /// <summary>Writes nothing into every column that a closed opportunity does not keep.</summary>
    public static void EmptyIn(Entity row)
    {
        foreach (var column in EmptiedWhenClosed)
        {
            row[column] = null;
        }
    }

    /// <returns>The columns of <paramref name="stored"/> that an assessment changes, with their new values.</returns>
    public static IReadOnlyDictionary<string, object?> Changed(
        Entity stored, Domain.Assessment assessment, WorkingTime time, Language language)
    {
        var values = new Dictionary<string, object?>
        {
            [Columns.Risk] = assessment.Risk is { } risk ? Choices.Of(risk) : null,
            [Columns.Turn] = assessment.Turn is { } turn ? Choices.Of(turn) : null,
            [Columns.SilenceKind] = assessment.Silence is { } silence ? Choices.Of(silence.Kind) : null,
            [Columns.SilentSince] = assessment.Silence?.Since,
            [Columns.ClockStart] = assessment.Silence?.Clock.Moment,
            [Columns.UnansweredTouches] = assessment.Silence?.CountTouches(),
            [Columns.ChannelsTried] = assessment.Silence is { } tried ? Choices.Of(tried.ChannelsTried) : null,
            [Columns.LastResponseOn] = assessment.LastResponse?.Moment,
            [Columns.LastResponseChannel] = assessment.LastResponse?.Channel is { } channel ? Choices.Of(channel) : null,
            [Columns.LastOutreachOn] = assessment.LastOutreach?.Moment,
            [Columns.OurTurnOn] = assessment.OurTurnOn,
            [Columns.WatchOn] = assessment.Deadlines?.Watch,
            [Columns.AtRiskOn] = assessment.Deadlines?.AtRisk,
            [Columns.GhostingOn] = assessment.Deadlines?.Ghosting,
            [Columns.DecideOn] = assessment.Deadlines?.Decide,
            [Columns.NextChangeOn] = assessment.NextChangeOn,
            [Columns.Explanation] = Explanation.Of(assessment, time, language),
        };
        return values
            .Where(value => !RowValues.Same(stored.Value<object>(value.Key), value.Value))
            .ToDictionary(value => value.Key, value => value.Value);
    }
}
