using System;
using System.Collections.Generic;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Policies;
using Xunit;

namespace GhostingGuard.Domain.Tests.Policies;

public sealed class PolicyTests
{
    [Fact]
    public void The_built_in_numbers_are_those_of_the_definition()
    {
        var policy = Policy.Default;

        Assert.Equal((2, 5, 10), Days(policy, SilenceKind.Message));
        Assert.Equal((7, 10, 15), Days(policy, SilenceKind.Offer));
        Assert.Equal((1, 3, 8), Days(policy, SilenceKind.Meeting));
        Assert.Equal((1, 3, 8), Days(policy, SilenceKind.Commitment));
        Assert.Equal((1, 30, 1, 2), (policy.OurTurnAfter, policy.DecideAfter, policy.FurtherOfferAfter, policy.FurtherOffers));
        Assert.Equal((20, 5, 20), (policy.LongestAbsence, policy.UndatedAbsence, policy.LongestUnconfirmed));
        Assert.Equal((10, 10, 10), (policy.NoAnswerNeededFor, policy.NobodysTurnFor, policy.CircularRecipients));
        Assert.Equal((CallOutcome.NotReached, false, true, false), (policy.CallWithoutOutcome, policy.AccountResponses, policy.UseRhythm, policy.HideChance));
    }

    [Fact]
    public void What_a_row_does_not_set_stays_as_it_is_below()
    {
        var below = Policy.Default.With(new PolicyRow(new Dictionary<PolicyNumber, int> { [PolicyNumber.DecideAfter] = 60 }, CallOutcome.Reached, true, false, true));

        var policy = below.With(Rows.Of((PolicyNumber.MeetingGhostingAfter, 12)));

        Assert.Equal((1, 3, 12), Days(policy, SilenceKind.Meeting));
        Assert.Equal((1, 3, 8), Days(policy, SilenceKind.Commitment));
        Assert.Equal(60, policy.DecideAfter);
        Assert.Equal((CallOutcome.Reached, true, false, true), (policy.CallWithoutOutcome, policy.AccountResponses, policy.UseRhythm, policy.HideChance));
    }

    [Fact]
    public void Every_number_can_be_set()
    {
        foreach (var number in Enum.GetValues<PolicyNumber>())
        {
            // One more, or for what must not exceed the next number, one less.
            var policy = Policy.Default;
            var row = Rows.Of((number, policy[number] + (PolicyObjections.To(Rows.Of((number, policy[number] + 1)), policy, Language.English).Count == 0 ? 1 : -1)));

            Assert.NotEqual(policy[number], policy.With(row)[number]);
        }
    }

    [Fact]
    public void A_row_that_makes_no_sense_makes_no_policy() =>
        Assert.Throws<ArgumentException>(() => Policy.Default.With(Rows.Of((PolicyNumber.DecideAfter, 0))));

    private static (int Watch, int AtRisk, int Ghosting) Days(Policy policy, SilenceKind kind)
    {
        var days = policy.For(kind);
        return (days.Watch, days.AtRisk, days.Ghosting);
    }
}
