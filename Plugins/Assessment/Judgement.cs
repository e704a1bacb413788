using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Commitments;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;
using GhostingGuard.Plugins.Domain.Commitments;
using GhostingGuard.Plugins.Domain.Policies;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>Reads one opportunity with everything that bears on it and judges it. It writes nothing.</summary>
internal sealed class Judgement
{
    private readonly DateTime now;
    private readonly CommitmentsReading? commitments;

    private Judgement(
        OpportunityReading opportunity,
        Settings settings,
        Domain.Assessment assessment,
        Conduct conduct,
        Rhythm own,
        Rhythm rhythm,
        DateTime now,
        CommitmentsReading? commitments = null,
        bool isBounded = false)
    {
        this.now = now;
        Opportunity = opportunity;
        Settings = settings;
        Assessment = assessment;
        Conduct = conduct;
        OwnRhythm = own;
        Rhythm = rhythm;
        this.commitments = commitments;
        Participation = Agreed is { Count: > 0 } agreed ? Domain.Commitments.Participation.Of(agreed, now) : null;
        IsBounded = isBounded;
    }

    public OpportunityReading Opportunity { get; }

    public Settings Settings { get; }

    public Domain.Assessment Assessment { get; }

    /// <summary>Whether more is recorded than was read: then what happened before the oldest of it is not known.</summary>
    public bool IsBounded { get; }

    public Conduct Conduct { get; }

    /// <summary>What this opportunity contributes to the rhythm of its contact.</summary>
    public Rhythm OwnRhythm { get; }

    /// <summary>The rhythm that moved the deadlines; none when it played no part.</summary>
    public Rhythm Rhythm { get; }

    /// <summary>The commitments of the opportunity, announced answers not included; null when it is known to have none.</summary>
    public IReadOnlyList<Commitment>? Agreed => commitments?.Agreed;

    /// <summary>Whether it has any commitment, inactive ones included; it is read for them from then on.</summary>
    public bool HasCommitments => commitments?.Ids.Count > 0;

    /// <summary>What a touch of ours may regard. Of a closed opportunity the commitments are not known.</summary>
    public IReadOnlyList<Guid> Regarded => Opportunity.Regarded(commitments);

    /// <summary>How far the customer has taken part; null when nothing is agreed.</summary>
    public Participation? Participation { get; }

    /// <summary>The next step agreed; null before the first touch when nothing is agreed either.</summary>
    public NextStep? NextStep => Domain.Commitments.NextStep.Of(Assessment.History, now);

    /// <summary>When the opportunity went into another stage while no next step was agreed; null when one has been open since.</summary>
    public DateTime? MovedOnWithoutStepOn =>
        NextStep is { Status: CommitmentStatus.Missing } missing && Opportunity.Changes.StageChangedOn is { } on && on >= missing.Since ? on : null;

    /// <summary>When the deal came under our eyes (UTC): at its first assessment, or when the organisation started if that was later.</summary>
    public DateTime StartedOn => Baseline.Of(Opportunity.Row, Settings) ?? Settings.WatchedSince(now);

    /// <summary>Whether the silence that runs began before that, and nobody has been in touch since. Nothing follows from it by itself.</summary>
    public bool IsFromBeforeTheStart =>
        Assessment.Silence?.Since < StartedOn && !(Assessment.LastOutreach?.Moment >= StartedOn);

    public Policy Policy => Opportunity.PolicyIn(Settings);

    /// <summary>How long answers to such a silence take; null when there is no silence, no curve, or nobody wants to be told.</summary>
    public ReplyCurve? Curve =>
        Policy.HideChance || Assessment.Silence is not { } silence ? null : Settings.Curve(silence.Kind);

    /// <summary>The chance that an answer still comes; null in the same cases, and once it is too late to tell.</summary>
    public Chance? Chance => Curve is not { } curve || Assessment.Silence is not { } silence
        ? null
        : Domain.Chances.Chance.Of(
            silence.Kind,
            Opportunity.Time.CalendarDaysBetween(silence.Clock.Moment, now, Assessment.History.Suspensions),
            Rhythm,
            curve);

    /// <summary>Whole working days since the clock started, suspensions left out; null when there is no silence.</summary>
    public int? WorkingDays => Assessment.Silence is { } silence
        ? (int)Opportunity.Time.WorkingDaysBetween(silence.Clock.Moment, now, Assessment.History.Suspensions)
        : null;

    /// <summary>With which rules and settings it was judged.</summary>
    public string Version => Rules.VersionWith(Settings);

    /// <returns>Null when there is no such opportunity any more.</returns>
    /// <param name="opportunity">The opportunity.</param>
    /// <param name="service">The service to read with.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="trace">Where to tell what could not be read.</param>
    /// <param name="occasion">Why it is judged.</param>
    public static Judgement? Of(
        Guid opportunity, IOrganizationService service, DateTime now, Action<string> trace, Occasion occasion = Occasion.Other)
    {
        var settings = CurrentSettings.Read(service, trace);
        if (OpportunityReading.Of(opportunity, settings, service, trace) is not { } row)
        {
            return null;
        }

        var commitments = row.State == DealState.Closed ? null : CommitmentsReading.Of(row, occasion, service);
        return Of(row, commitments, settings, service, now);
    }

    /// <param name="row">The opportunity as it was read.</param>
    /// <param name="commitments">Its commitments; null when it is known to have none.</param>
    /// <param name="settings">The settings in force.</param>
    /// <param name="service">The service to read the rest with.</param>
    /// <param name="now">The moment, in UTC.</param>
    public static Judgement Of(
        OpportunityReading row, CommitmentsReading? commitments, Settings settings, IOrganizationService service, DateTime now)
    {
        var policy = row.PolicyIn(settings);
        if (row.State == DealState.Closed)
        {
            var nothing = Domain.Assessment.Of(DealState.Closed, new Facts(), policy, row.Time, now);
            return new Judgement(
                row, settings, nothing, Conduct.Of(nothing.History, policy, row.Time, now), Rhythm.None, Rhythm.None, now);
        }

        var collected = new CollectedFacts(policy, row.Time, settings.Baseline);
        collected.Add(commitments?.Agreed ?? []);
        var reading = new FactsReading(service, row, commitments, collected, policy.AccountResponses, now);
        var facts = reading.Read();
        var history = History.At(now, facts, policy, row.Time);
        var conduct = Conduct.Of(
            history, policy, row.Time, now, reading.IsBounded, settings.Baseline ?? row.Row.Moment(OpportunityTable.Columns.BaselineOn));
        var own = conduct.RhythmOf(row.Contacts);
        var rhythm = !policy.UseRhythm || reading.IsCutShort ? Rhythm.None : RhythmOf(history, row, own, reading.IsBounded, service);
        return new Judgement(
            row,
            settings,
            Domain.Assessment.Of(row.State, facts, policy, row.Time, now, rhythm),
            conduct,
            own,
            rhythm,
            now,
            commitments,
            reading.IsBounded);
    }

    /// <summary>The rhythm of whom the clock of a message silence waits for; other silences have none, and cost no request. Where this
    /// deal alone holds more than is read, it tells enough of its contact.</summary>
    private static Rhythm RhythmOf(
        History history, OpportunityReading row, Rhythm own, bool isBounded, IOrganizationService service)
    {
        if (row.State != DealState.Open || history.ParkedUntil is not null
            || history.Silence is not { Kind: SilenceKind.Message } silence
            || silence.Clock.Addressees.Count == 0
            || silence.Clock.Addressees[0].Id is not { } contact)
        {
            return Rhythm.None;
        }

        var isOwn = row.Contacts.Contains(contact);
        if (isOwn && isBounded)
        {
            return own;
        }

        var elsewhere = RhythmReading.Of(service, contact, row.Row.Id);
        return isOwn ? elsewhere.Plus(own) : elsewhere;
    }
}
