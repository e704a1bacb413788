using System;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Policies;
using Xunit;

namespace GhostingGuard.Domain.Tests.Policies;

public sealed class PolicyObjectionTests
{
    [Theory]
    [InlineData(PolicyNumber.OurTurnAfter, 0, "“Our turn after” must be at least 1. Please enter a number from 1 to 250, or leave it empty for the default.")]
    [InlineData(PolicyNumber.MessageWatchAfter, -3, "“Message: watch after” must be at least 1. Please enter a number from 1 to 250, or leave it empty for the default.")]
    [InlineData(PolicyNumber.OfferGhostingAfter, 10_000, "“Offer: ghosting after” may be at most 250. Please enter a number from 1 to 250, or leave it empty for the default.")]
    [InlineData(PolicyNumber.DecideAfter, 366, "“Decide after” may be at most 365. Please enter a number from 1 to 365, or leave it empty for the default.")]
    [InlineData(PolicyNumber.FurtherOffers, -1, "“Further offers” must be at least 0. Please enter a number from 0 to 20, or leave it empty for the default.")]
    [InlineData(PolicyNumber.CircularRecipients, 1001, "“Circular above” may be at most 1000. Please enter a number from 1 to 1000, or leave it empty for the default.")]
    [InlineData(PolicyNumber.MessageWatchAfter, 6, "“Message: watch after” (6) must not be larger than “Message: at risk after” (5). Please lower the first or raise the second.")]
    [InlineData(PolicyNumber.MeetingAtRiskAfter, 9, "“Meeting: at risk after” (9) must not be larger than “Meeting: ghosting after” (8). Please lower the first or raise the second.")]
    [InlineData(PolicyNumber.UndatedAbsence, 21, "“Undated absence” (21) must not be larger than “Longest absence” (20). Please lower the first or raise the second.")]
    [InlineData(PolicyNumber.OfferGhostingAfter, 23, "“Decide after” (30 calendar days) would come before “Offer: ghosting after” (23 working days, at least 31 calendar days). Please raise the first to at least 31 or lower the second.")]
    [InlineData(PolicyNumber.DecideAfter, 20, "“Decide after” (20 calendar days) would come before “Offer: ghosting after” (15 working days, at least 21 calendar days). Please raise the first to at least 21 or lower the second.")]
    public void Nonsense_is_named_with_its_cure(PolicyNumber number, int value, string sentence) =>
        Assert.Equal([sentence], PolicyObjections.To(Rows.Of((number, value)), Policy.Default, Language.English));

    [Theory]
    [InlineData(PolicyNumber.OurTurnAfter, 1)]
    [InlineData(PolicyNumber.OurTurnAfter, 250)]
    [InlineData(PolicyNumber.FurtherOffers, 0)]
    [InlineData(PolicyNumber.FurtherOffers, 20)]
    [InlineData(PolicyNumber.CircularRecipients, 1000)]
    [InlineData(PolicyNumber.DecideAfter, 21)]
    [InlineData(PolicyNumber.DecideAfter, 365)]
    [InlineData(PolicyNumber.OfferGhostingAfter, 22)]
    [InlineData(PolicyNumber.MessageWatchAfter, 5)]
    [InlineData(PolicyNumber.UndatedAbsence, 20)]
    public void The_edges_of_sense_are_accepted(PolicyNumber number, int value) =>
        Assert.Empty(PolicyObjections.To(Rows.Of((number, value)), Policy.Default, Language.English));

    [Theory]
    [InlineData(PolicyNumber.OurTurnAfter, 0, "„Wir sind am Zug nach“ muss mindestens 1 sein. Bitte geben Sie eine Zahl von 1 bis 250 ein oder lassen Sie das Feld leer, dann gilt der Standard.")]
    [InlineData(PolicyNumber.OurTurnAfter, 251, "„Wir sind am Zug nach“ darf höchstens 250 sein. Bitte geben Sie eine Zahl von 1 bis 250 ein oder lassen Sie das Feld leer, dann gilt der Standard.")]
    [InlineData(PolicyNumber.MessageAtRiskAfter, 11, "„Nachricht: Gefährdet nach“ (11) darf nicht größer sein als „Nachricht: Funkstille nach“ (10). Bitte verringern Sie die erste Zahl oder erhöhen Sie die zweite.")]
    [InlineData(PolicyNumber.DecideAfter, 20, "„Entscheiden nach“ (20 Kalendertage) käme vor „Angebot: Funkstille nach“ (15 Arbeitstage, mindestens 21 Kalendertage). Bitte erhöhen Sie die erste Zahl auf mindestens 21 oder verringern Sie die zweite.")]
    public void German_says_the_same(PolicyNumber number, int value, string sentence) =>
        Assert.Equal([sentence], PolicyObjections.To(Rows.Of((number, value)), Policy.Default, Language.German));

    [Fact]
    public void Every_mistake_is_named_at_once() => Assert.Equal(2, PolicyObjections.To(
        Rows.Of((PolicyNumber.OurTurnAfter, 0), (PolicyNumber.DecideAfter, 999)), Policy.Default, Language.English).Count);

    [Fact]
    public void A_stage_is_judged_over_the_default_row()
    {
        var row = Rows.Of((PolicyNumber.MessageWatchAfter, 8));
        var defaultRow = Policy.Default.With(Rows.Of((PolicyNumber.MessageAtRiskAfter, 9)));

        Assert.NotEmpty(PolicyObjections.To(row, Policy.Default, Language.English));
        Assert.Empty(PolicyObjections.To(row, defaultRow, Language.English));
    }

    [Fact]
    public void Every_number_has_a_name_in_both_languages() => Assert.All(
        Enum.GetValues<PolicyNumber>(),
        number => Assert.NotEqual(PolicyWords.In(Language.English).Name(number), PolicyWords.In(Language.German).Name(number)));
}
