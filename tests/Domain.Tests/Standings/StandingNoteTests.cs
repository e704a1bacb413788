using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Standings;
using Xunit;

namespace GhostingGuard.Domain.Tests.Standings;

public sealed class StandingNoteTests
{
    private const string Earlier =
        "An earlier opportunity with this customer stayed without an answer; it helps to agree the next step early, with a date.";

    [Fact]
    public void Of_most_customers_there_is_nothing_to_say() =>
        Assert.Null(Note([CustomerStanding.None, new CustomerStanding(Standing.Normal, null)]));

    [Fact]
    public void The_stronger_of_two_standings_is_told() => Assert.Equal(
        "The standing of this customer is Do not pursue; please talk to your manager before you invest time.",
        Note([new CustomerStanding(Standing.Careful, null), new CustomerStanding(Standing.DoNotPursue, null)]));

    [Theory]
    [InlineData("2026-03-02 09:00", false)]
    [InlineData("2026-03-02 09:01", true)]
    public void A_standing_is_told_as_long_as_it_holds(string until, bool isTold) =>
        Assert.Equal(isTold, Note([new CustomerStanding(Standing.Careful, Some.Utc(until))]) is not null);

    [Theory]
    [InlineData(0, "2027-01-01", null)]
    [InlineData(1, "2026-03-02 09:00", null)]
    [InlineData(1, "2026-03-02 09:01", Earlier)]
    public void A_silence_is_told_while_it_is_remembered(int silences, string forgetsOn, string? note) =>
        Assert.Equal(note, Note([new CustomerStanding(null, null, silences, Some.Utc(forgetsOn))]));

    [Fact]
    public void Whoever_decided_that_all_is_normal_is_believed() =>
        Assert.Null(Note([new CustomerStanding(Standing.Normal, null, 2, Some.Utc("2027-01-01"))]));

    private static string? Note(CustomerStanding[] parties) => StandingNote.Of(parties, Some.Utc("2026-03-02 09:00"), Language.English);
}
