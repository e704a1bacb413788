using System;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Commitments;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.CommitmentTable.Columns;

namespace GhostingGuard.Plugins.Commitments;

/// <summary>Reads commitments out of rows.</summary>
internal static class RecordedTerms
{
    private const int First = 847170000;

    /// <summary>The commitment as a row and what changes in it say.</summary>
    /// <param name="change">The columns that are being written; they go before those of the row.</param>
    /// <param name="row">The row as it is; null for a new one.</param>
    public static Terms Of(Entity change, Entity? row)
    {
        return new Terms
        {
            Deal = Source(Columns.Opportunity)?.Reference(Columns.Opportunity)?.Id,
            Kind = ChoiceOf<CommitmentKind>(Columns.Kind),
            Owes = ChoiceOf<Owner>(Columns.Owes),
            DueOn = Source(Columns.DueOn)?.Moment(Columns.DueOn)?.Date,
            AgreedOn = Source(Columns.AgreedOn)?.Moment(Columns.AgreedOn),
            ConfirmedByUsOn = Source(Columns.ConfirmedByUsOn)?.Moment(Columns.ConfirmedByUsOn),
            ConfirmedByCustomerOn = Source(Columns.ConfirmedByCustomerOn)?.Moment(Columns.ConfirmedByCustomerOn),
            Outcome = ChoiceOf<Outcome>(Columns.Outcome) ?? Outcome.Open,
            SettledOn = Source(Columns.SettledOn)?.Moment(Columns.SettledOn),
            Introduced = Source(Columns.IntroducedContact)?.Reference(Columns.IntroducedContact)?.Id,
        };

        Entity? Source(string column) => change.Contains(column) ? change : row;

        T? ChoiceOf<T>(string column)
            where T : struct => Source(column)?.Choice(column) is { } number && Enum.IsDefined(typeof(T), number - First)
                ? (T)Enum.ToObject(typeof(T), number - First)
                : null;
    }

    public static Terms Of(Entity row) => Of(row, row: null);

    /// <returns>Null when the row lacks what a commitment needs, which only an import with the steps switched off brings about.</returns>
    /// <param name="row">A row of the table.</param>
    /// <param name="time">The zone whose days are meant.</param>
    public static Commitment? AsCommitment(Entity row, WorkingTime time)
    {
        var terms = Of(row);
        return terms is { Owes: { } owes, DueOn: { } dueOn, AgreedOn: { } agreedOn }
            ? new Commitment(
                owes, agreedOn, time.EndOfDay(dueOn), terms.ConfirmedByUsOn, terms.ConfirmedByCustomerOn, terms.Outcome, terms.SettledOn)
            : null;
    }

    public static OptionSetValue Choice(Outcome outcome) => new(First + (int)outcome);
}
