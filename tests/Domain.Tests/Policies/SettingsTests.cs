using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;
using GhostingGuard.Plugins.Domain.FollowUps;
using GhostingGuard.Plugins.Domain.Policies;
using Xunit;

namespace GhostingGuard.Domain.Tests.Policies;

public sealed class SettingsTests
{
    private static readonly Settings Full = new(
        7,
        new OrganizationSettings("new_phase", "W. Europe Standard Time", Some.Utc("2026-03-02 08:00"), closeByProcess: true, mailByProcess: true, wayOrder: "mail,\tphone", agreementWords: "jo\nalles paletti", refusalWords: "murks"),
        new PolicyRow(new Dictionary<PolicyNumber, int> { [PolicyNumber.OurTurnAfter] = 2 }, CallOutcome.Reached, true, false, true),
        new Dictionary<string, PolicyRow> { ["2-Develop\t%09"] = Rows.Of((PolicyNumber.DecideAfter, 45)) },
        [new FreePeriod(Day(12, 24), Day(12, 31)), new FreePeriod(Day(5, 1), Day(5, 1), "Deutschland")],
        new Dictionary<SilenceKind, ReplyCurve>
        {
            [SilenceKind.Offer] = new(CurveSource.OwnWaits, Some.Utc("2026-02-01 03:00"), 150, [0, 2.5, 30], [1, 0.625, 0.1]),
            [SilenceKind.Message] = new(CurveSource.OwnWaits, Some.Utc("2026-02-01 03:00"), 99, [0, 30], [1, 0.5]),
        });

    [Fact]
    public void Settings_come_out_of_their_text_as_they_went_in()
    {
        var read = Settings.Parse(Full.Write(), Fail);

        Assert.Equal(Full.Write(), read.Write());
        Assert.Equal((true, true, false), (read.CloseByProcess, read.MailByProcess, read.PerOwnerFigures));
        Assert.Equal([Way.Mail, Way.Phone], read.Ways);
        Assert.Equal((true, false, false), (read.Consent.IsGivenIn("Alles paletti"), read.Consent.IsGivenIn("Jo, Murks"), read.Consent.IsGivenIn("Ja")));
        Assert.Equal((7, "new_phase", "W. Europe Standard Time", Some.Utc("2026-03-02 08:00")), (read.Version, read.StageColumn, read.TimeZone, read.Baseline));
        Assert.Equal((2, 30), (read.PolicyFor(null).OurTurnAfter, read.PolicyFor(null).DecideAfter));
        Assert.Equal((2, 45), (read.PolicyFor("2-Develop\t%09").OurTurnAfter, read.PolicyFor("2-Develop\t%09").DecideAfter));
        Assert.Equal((CallOutcome.Reached, true, false, true), (read.PolicyFor("x").CallWithoutOutcome, read.PolicyFor("x").AccountResponses, read.PolicyFor("x").UseRhythm, read.PolicyFor("x").HideChance));
        Assert.Equal(Full.Curve(SilenceKind.Offer)!.Survival, read.Curve(SilenceKind.Offer)!.Survival);
    }

    [Fact]
    public void An_own_curve_takes_part_once_it_rests_on_enough_waits()
    {
        var published = PublishedCurves.Offer.SilentAfter(2.5);

        // 150 own waits weigh three times what came with the product.
        Assert.Equal((0.75 * 0.625) + (0.25 * published), Full.Curve(SilenceKind.Offer)!.SilentAfter(2.5), 12);
        Assert.Equal((CurveSource.OwnWaits, 150), (Full.Curve(SilenceKind.Offer)!.Source, Full.Curve(SilenceKind.Offer)!.Waits));
        Assert.Same(PublishedCurves.Message, Full.Curve(SilenceKind.Message));
        Assert.Null(Full.Curve(SilenceKind.Meeting));
        Assert.Same(PublishedCurves.Offer, Settings.BuiltIn.Curve(SilenceKind.Offer));
    }

    [Fact]
    public void Without_a_text_the_built_in_settings_hold()
    {
        Assert.Same(Settings.BuiltIn, Settings.Parse(null, Fail));
        Assert.Same(Settings.BuiltIn, Settings.Parse("", Fail));
        Assert.Equal((0, "stepname", null, null), (Settings.BuiltIn.Version, Settings.BuiltIn.StageColumn, Settings.BuiltIn.TimeZone, Settings.BuiltIn.Baseline));
        Assert.Equal((false, false), (Settings.BuiltIn.CloseByProcess, Settings.BuiltIn.MailByProcess));
        Assert.Equal(WayOrder.BuiltIn, Settings.BuiltIn.Ways);
        Assert.Equal((true, false), (Settings.BuiltIn.Consent.IsGivenIn("Ja, passt"), Settings.BuiltIn.Consent.IsGivenIn("Nein, passt doch nicht")));
        Assert.Empty(Settings.BuiltIn.FreeDays("Deutschland"));
    }

    [Theory]
    [InlineData("version\t7", "version\tseven")]
    [InlineData("settings\t1", "settings\t2")]
    [InlineData("settings\t1\n", "")]
    [InlineData("OurTurnAfter=2", "OurTurnAfter=0")] // what the form would refuse
    [InlineData("OurTurnAfter=2", "TheirTurnAfter=2")]
    [InlineData("OurTurnAfter=2", "12=2")]
    [InlineData("UseRhythm=no", "UseRhythm=perhaps")]
    [InlineData("2026-12-31", "2026-12-32")]
    [InlineData("curve\tOffer", "curve\tPhone")]
    [InlineData("0.625", "1.625")]
    [InlineData("baseline", "base")]
    [InlineData("version\t7\n", "version\t7\nversion\t8\n")]
    public void A_broken_text_is_told_and_the_built_in_settings_hold(string text, string by)
    {
        var told = new List<string>();
        var whole = Full.Write();
        Assert.Contains(text, whole, StringComparison.Ordinal);

        var read = Settings.Parse(whole.Replace(text, by, StringComparison.Ordinal), told.Add);

        Assert.Same(Settings.BuiltIn, read);
        Assert.Single(told);
    }

    [Fact]
    public void No_text_whatever_makes_an_assessment_fail() =>
        Gen.Select(Gen.Int[0, Full.Write().Length - 1], Gen.Char).Sample((place, letter) =>
        {
            var text = Full.Write().ToCharArray();
            text[place] = letter;
            _ = Settings.Parse(new string(text), _ => { }).PolicyFor("2-Develop").For(SilenceKind.Offer);
        });

    [Fact]
    public void Equal_settings_give_equal_texts_whatever_the_order_of_their_rows()
    {
        FreePeriod[] free = [new(Day(1, 1), Day(1, 1)), new(Day(5, 1), Day(5, 1)), new(Day(5, 1), Day(5, 1), "AT")];

        Assert.Equal(Rows.Settings(free: free).Write(), Rows.Settings(free: [.. free.Reverse()]).Write());
    }

    [Fact]
    public void A_stage_is_found_whatever_its_case()
    {
        var settings = Rows.Settings(stages: new Dictionary<string, PolicyRow> { ["2-Develop"] = Rows.Of((PolicyNumber.OurTurnAfter, 4)) });

        Assert.Equal(4, settings.PolicyFor(" 2-DEVELOP").OurTurnAfter);
        Assert.Equal(1, settings.PolicyFor("3-Propose").OurTurnAfter);
    }

    [Fact]
    public void A_period_for_one_country_is_free_there_only()
    {
        var settings = Rows.Settings(free: [new FreePeriod(Day(12, 24), Day(12, 26)), new FreePeriod(Day(10, 3), Day(10, 3), " Deutschland ")]);

        Assert.Equal([Day(10, 3), Day(12, 24), Day(12, 25), Day(12, 26)], settings.FreeDays("deutschland").Order());
        Assert.Equal([Day(12, 24), Day(12, 25), Day(12, 26)], settings.FreeDays("France").Order());
        Assert.Equal(3, settings.FreeDays(null).Count);
    }

    [Fact]
    public void No_period_is_endless_and_no_calendar_without_a_limit()
    {
        var endless = new FreePeriod(Day(1, 1), DateTime.MaxValue);
        var many = Rows.Settings(free: [.. Enumerable.Range(0, 2000).Select(day => new FreePeriod(Day(1, 1).AddDays(2 * day), Day(1, 1).AddDays(2 * day)))]);

        Assert.Equal(FreePeriod.MostDays, endless.Days().Count());
        Assert.Single(new FreePeriod(DateTime.MaxValue, DateTime.MinValue).Days());
        Assert.Equal(1000, many.FreeDays(null).Count);
        Assert.Contains(Day(1, 1).AddDays(2 * 1999), many.FreeDays(null));
    }

    [Theory]
    [InlineData("0 1\n5 0.5\r\n30 0")]
    [InlineData("0 1;5\t0.5; 30 0")]
    public void Points_are_written_as_people_write_them(string points) =>
        Assert.Equal([0, 5, 30], CurvePoints.Read(points, 1, DateTime.UnixEpoch).Days);

    [Theory]
    [InlineData("0 1")] // one point is no curve
    [InlineData("1 1;30 0.5")]
    [InlineData("0 0.9;30 0.5")]
    [InlineData("0 1;5 0.5;5 0.4;30 0.3")]
    [InlineData("0 1;5 0.5;30 0.6")]
    [InlineData("0 1;30 -0.1")]
    [InlineData("0 1;30 NaN")]
    [InlineData("0 1;29 0.5")] // not up to the horizon
    public void Points_that_are_no_curve_are_refused(string points) =>
        Assert.Throws<ArgumentException>(() => CurvePoints.Read(points, 1, DateTime.UnixEpoch));

    private static DateTime Day(int month, int day) => new(2026, month, day);

    private static void Fail(string trace) => Assert.Fail(trace);
}
