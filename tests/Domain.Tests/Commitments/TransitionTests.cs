using System;
using System.Linq;
using GhostingGuard.Plugins.Domain.Commitments;
using Xunit;

namespace GhostingGuard.Domain.Tests.Commitments;

/// <summary>The whole table: every state to every state, and how a commitment begins.</summary>
public sealed class TransitionTests
{
    [Theory]
    //                                         Pro Awa Bin Kept Bro Wit
    [InlineData(null, "yes yes yes no no no")]
    [InlineData(CommitmentState.Proposed, "yes yes yes yes yes yes")]
    [InlineData(CommitmentState.AwaitingConfirmation, "yes yes yes yes yes yes")]
    [InlineData(CommitmentState.Binding, "yes yes yes yes yes yes")]
    [InlineData(CommitmentState.Kept, "yes yes yes yes no no")]
    [InlineData(CommitmentState.Broken, "yes yes yes yes yes no")]
    [InlineData(CommitmentState.Withdrawn, "yes yes yes no no yes")]
    public void A_commitment_goes_from_one_state_to_another_as_the_table_says(CommitmentState? from, string table)
    {
        var allowed = Enum.GetValues<CommitmentState>().Select(to => Transitions.Allow(from, to) ? "yes" : "no");

        Assert.Equal(table, string.Join(' ', allowed));
    }

    [Theory]
    [InlineData(false, false, Outcome.Open, CommitmentState.Proposed)]
    [InlineData(false, true, Outcome.Open, CommitmentState.Proposed)] // the customer agreed, and we have not said so in writing
    [InlineData(true, false, Outcome.Open, CommitmentState.AwaitingConfirmation)]
    [InlineData(true, true, Outcome.Open, CommitmentState.Binding)]
    [InlineData(true, true, Outcome.Kept, CommitmentState.Kept)]
    [InlineData(false, false, Outcome.Broken, CommitmentState.Broken)]
    [InlineData(true, false, Outcome.Withdrawn, CommitmentState.Withdrawn)]
    public void The_state_follows_from_the_outcome_and_who_has_confirmed(bool us, bool customer, Outcome outcome, CommitmentState state)
    {
        var moment = Some.Utc("2026-03-02 09:00");

        Assert.Equal(state, new Terms { ConfirmedByUsOn = us ? moment : null, ConfirmedByCustomerOn = customer ? moment : null, Outcome = outcome }.State);
    }
}
