using System;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Standings;
using Xunit;

namespace GhostingGuard.Domain.Tests.Standings;

/// <summary>Who may set which standing, for how long.</summary>
public sealed class StandingChangeTests
{
    private static readonly DateTime Now = Some.Utc("2026-03-02 09:00");

    [Theory]
    [InlineData(null, Standing.Normal, false)]
    [InlineData(null, Standing.Careful, false)]
    [InlineData(null, Standing.DoNotPursue, true)]
    [InlineData(Standing.Normal, null, false)]
    [InlineData(Standing.Normal, Standing.Careful, false)]
    [InlineData(Standing.Normal, Standing.DoNotPursue, true)]
    [InlineData(Standing.Careful, null, false)]
    [InlineData(Standing.Careful, Standing.Normal, false)]
    [InlineData(Standing.Careful, Standing.DoNotPursue, true)]
    [InlineData(Standing.DoNotPursue, null, true)]
    [InlineData(Standing.DoNotPursue, Standing.Normal, true)]
    [InlineData(Standing.DoNotPursue, Standing.Careful, true)]
    [InlineData(Standing.DoNotPursue, Standing.DoNotPursue, true)]
    public void Only_managers_set_and_take_back_do_not_pursue(Standing? before, Standing? wanted, bool isForManagers)
    {
        var change = new StandingChange(new CustomerStanding(before, null), wanted, null, Now);

        Assert.Equal(isForManagers, change.IsForManagers);
        Assert.Null(change.Objection(isManager: true, Language.English));
        Assert.Equal(isForManagers, change.Objection(isManager: false, Language.German) is not null);
    }

    [Theory]
    [InlineData("2026-03-02 09:00", false)]
    [InlineData("2026-03-02 09:01", true)]
    public void Once_it_no_longer_holds_anybody_may_set_another(string until, bool isForManagers) => Assert.Equal(
        isForManagers,
        new StandingChange(new CustomerStanding(Standing.DoNotPursue, Some.Utc(until)), Standing.Careful, null, Now).IsForManagers);

    [Theory]
    [InlineData(Standing.Careful, null, "2028-03-02 09:00")]
    [InlineData(Standing.DoNotPursue, null, "2028-03-02 09:00")]
    [InlineData(Standing.Careful, "2026-06-01", "2026-06-01")]
    [InlineData(Standing.Normal, "2026-06-01", null)]
    [InlineData(null, "2026-06-01", null)]
    public void It_holds_for_24_months_or_until_an_earlier_day(Standing? wanted, string? until, string? expected) => Assert.Equal(
        expected is null ? default(DateTime?) : Some.Utc(expected),
        new StandingChange(CustomerStanding.None, wanted, until is null ? null : Some.Utc(until), Now).Until);

    [Theory]
    [InlineData("2028-03-02 09:00", null)]
    [InlineData("2028-03-02 09:01", "A standing holds for 24 months at most. Please choose an earlier day, or leave it empty.")]
    public void A_later_day_is_refused(string until, string? objection) => Assert.Equal(
        objection, new StandingChange(CustomerStanding.None, Standing.Careful, Some.Utc(until), Now).Objection(isManager: true, Language.English));
}
