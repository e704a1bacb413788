using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Reasons;
using GhostingGuard.Plugins.Domain.Standings;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>The columns of an opportunity that we compute, and nobody else writes.</summary>
internal sealed class ComputedColumns
{
    /// <summary>Characters the column of finished waits can hold.</summary>
    private const int MostCharacters = 4000;

    /// <summary>What a closed opportunity keeps: when both sides last spoke and how the customer did, since when it is known, and what it
    /// taught of both sides.</summary>
    private static readonly string[] KeptWhenClosed =
    [
        Columns.LastResponseOn,
        Columns.LastResponseChannel,
        Columns.LastOutreachOn,
        Columns.BaselineOn,
        Columns.RhythmWaits,
        Columns.RhythmAnswers,
        Columns.RhythmLogDays,
        Columns.Waits,
        Columns.EffortBefore,
        Columns.EffortAfter,
        Columns.OurDelay,
        Columns.OurDelayOwner,
        Columns.Participation,
        Columns.ContributionsOverdue,
    ];

    private static readonly string[] EmptiedWhenClosed =
    [
        Columns.Risk,
        Columns.Turn,
        Columns.SilenceKind,
        Columns.SilentSince,
        Columns.ClockStart,
        Columns.UnansweredTouches,
        Columns.ChannelsTried,
        Columns.OurTurnOn,
        Columns.WatchOn,
        Columns.AtRiskOn,
        Columns.GhostingOn,
        Columns.DecideOn,
        Columns.SuspendedUntil,
        Columns.NextChangeOn,
        Columns.RisenOn,
        Columns.AssessedWith,
        Columns.Explanation,
        Columns.ReasonHint,
        Columns.CommitmentStatus,
        Columns.CommitmentSince,
    ];

    private readonly Entity stored;
    private readonly Judgement judgement;
    private readonly DateTime now;

    /// <param name="judgement">What was judged; the deal is open.</param>
    /// <param name="now">The moment of the judgement, in UTC.</param>
    public ComputedColumns(Judgement judgement, DateTime now)
    {
        this.judgement = judgement;
        this.now = now;
        stored = judgement.Opportunity.Row;
        Explanation = WithStanding(Domain.Explanation.Of(
            judgement.Assessment,
            judgement.Opportunity.Time,
            judgement.Opportunity.Language,
            judgement.Curve,
            judgement.MovedOnWithoutStepOn));
    }

    public static IReadOnlyList<string> All { get; } = [.. EmptiedWhenClosed, .. KeptWhenClosed];

    /// <summary>The sentence in the owner's language.</summary>
    public string? Explanation { get; }

    /// <summary>Writes nothing into every column that a closed opportunity does not keep, and ends its parking.</summary>
    public static void EmptyIn(Entity row)
    {
        foreach (var column in EmptiedWhenClosed)
        {
            row[column] = null;
        }

        // What is closed is not parked any more; the reason stays, since a person wrote it.
        row[Columns.ParkedUntil] = null;
    }

    /// <summary>The columns that change, with their new values.</summary>
    public IReadOnlyDictionary<string, object?> Changed => Values()
        .Where(value => !RowValues.Same(stored.Value<object>(value.Key), value.Value))
        .ToDictionary(value => value.Key, value => value.Value);

    private Dictionary<string, object?> Values()
    {
        var assessment = judgement.Assessment;
        var silence = assessment.Silence;
        var participation = judgement.Participation;
        return new Dictionary<string, object?>
        {
            [Columns.Risk] = assessment.Risk is { } risk ? Choices.Of(risk) : null,
            [Columns.Turn] = assessment.Turn is { } turn ? Choices.Of(turn) : null,
            [Columns.SilenceKind] = silence is null ? null : Choices.Of(silence.Kind),
            [Columns.SilentSince] = silence?.Since,
            [Columns.ClockStart] = silence?.Clock.Moment,
            [Columns.UnansweredTouches] = silence?.CountTouches(),
            [Columns.ChannelsTried] = silence is null ? null : Choices.Of(silence.ChannelsTried),
            [Columns.LastResponseOn] = assessment.LastResponse?.Moment,
            [Columns.LastResponseChannel] = assessment.LastResponse?.Channel is { } channel ? Choices.Of(channel) : null,
            [Columns.LastOutreachOn] = assessment.LastOutreach?.Moment,
            [Columns.OurTurnOn] = assessment.OurTurnOn,
            [Columns.WatchOn] = assessment.Deadlines?.Watch,
            [Columns.AtRiskOn] = assessment.Deadlines?.AtRisk,
            [Columns.GhostingOn] = assessment.Deadlines?.Ghosting,
            [Columns.DecideOn] = assessment.Deadlines?.Decide,
            [Columns.SuspendedUntil] = assessment.HeldUntil,
            [Columns.NextChangeOn] = assessment.NextChangeOn,
            [Columns.RisenOn] = HasRisen ? now : stored.Moment(Columns.RisenOn),
            [Columns.BaselineOn] = stored.Moment(Columns.BaselineOn) ?? now,
            [Columns.AssessedWith] = judgement.Version,
            [Columns.Explanation] = Explanation,
            [Columns.ReasonHint] = ReasonHint(),
            [Columns.EffortBefore] = Count(assessment.History.EffortBefore),
            [Columns.EffortAfter] = Count(assessment.History.EffortAfter),
            [Columns.CommitmentStatus] = judgement.NextStep is { } step ? Choices.Of(step.Status) : null,
            [Columns.CommitmentSince] = judgement.MovedOnWithoutStepOn ?? judgement.NextStep?.Since,
            [Columns.Participation] = participation?.Percent is { } percent ? (decimal)percent : null,
            [Columns.ContributionsOverdue] = participation?.Overdue ?? (judgement.HasCommitments ? 0 : (int?)null),
            [Columns.RhythmWaits] = Count(judgement.OwnRhythm.Waits),
            [Columns.RhythmAnswers] = Count(judgement.OwnRhythm.Answers),
            [Columns.RhythmLogDays] = judgement.OwnRhythm.Waits > 0 ? Math.Round((decimal)judgement.OwnRhythm.LogDays, 5) : null,
            [Columns.Waits] = WaitsText(),
            [Columns.OurDelay] = OurDelay,
            [Columns.OurDelayOwner] = OurDelayOwner,
        };
    }

    /// <summary>A level that was there at the first assessment has not risen, nor has that of a silence from before it which nobody
    /// has touched since.</summary>
    private bool HasRisen =>
        Baseline.Of(stored, judgement.Settings) is { } baseline
        && judgement.Assessment is { Silence: { } silence, Risk: { } risk } assessment
        && risk > Risk.Waiting
        && Choices.RiskOf(stored.Choice(Columns.Risk)) is var before
        && (before is not (Risk.Watch or Risk.AtRisk or Risk.Ghosting) || risk > before)
        && (silence.Since >= baseline || assessment.LastOutreach?.Moment >= baseline);

    /// <summary>The sentence of an opportunity in which the customer has not answered yet, with what there is to say of the customer.</summary>
    private string? WithStanding(string? sentence) =>
        judgement.Assessment is { Risk: Risk.New or Risk.Waiting, LastResponse: null }
        && StandingNote.Of(judgement.Opportunity.Standings, now, judgement.Opportunity.Language) is { } note
            ? sentence + " " + note
            : sentence;

    /// <summary>What the records suggest as the reason, with the evidence; the seller decides whether it is.</summary>
    private string? ReasonHint()
    {
        var opportunity = judgement.Opportunity;
        var record = new DealRecord
        {
            Others = opportunity.Stakeholders?.Except(opportunity.Contacts).ToList() ?? [],
            ExpectedOn = opportunity.DayOf(opportunity.Row.Moment(Columns.EstimatedClose)),
            Changes = opportunity.Changes,
            HasBudget = opportunity.Row.Value<Money>(Columns.Budget) is not null,
            Competitors = opportunity.Competitors,
        };
        return new ReasonSigns(judgement.Assessment, judgement.Rhythm, record, opportunity.Time, now).HintIn(opportunity.Language);
    }

    /// <summary>Working days, on average.</summary>
    private decimal? OurDelay =>
        judgement.Conduct.OurDelays is { Count: > 0 } delays ? Math.Round((decimal)delays.Average(), 2) : null;

    /// <summary>Whose the deal was when the delay last changed; kept only where figures about single sellers are allowed.</summary>
    private EntityReference? OurDelayOwner =>
        !judgement.Settings.PerOwnerFigures || OurDelay is null ? null
        : OurDelay == stored.Value<decimal?>(Columns.OurDelay) && stored.Reference(Columns.OurDelayOwner) is { } known ? known
        : stored.Reference(Columns.Owner) is { LogicalName: PartyTables.User } owner ? owner
        : null;

    private static int? Count(double number) => number > 0 ? (int)number : null;

    /// <summary>The newest finished waits, one on a line, as many as the column holds.</summary>
    private string? WaitsText()
    {
        var text = string.Empty;
        foreach (var wait in judgement.Conduct.Waits.Reverse())
        {
            var line = wait.ToString();
            if (text.Length + line.Length + 1 > MostCharacters)
            {
                break;
            }

            text = text.Length == 0 ? line : line + "\n" + text;
        }

        return text.Length == 0 ? null : text;
    }
}
