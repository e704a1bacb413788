using System;
using GhostingGuard.Plugins.Domain;
using Xunit;

namespace GhostingGuard.Domain.Tests;

/// <summary>Who is away, who has left, what came back: automatic mail changes only whether and from when silence counts.</summary>
public sealed class AbsenceTests
{
    private static readonly Person Carla = new(Guid.Parse("00000000-0000-0000-0000-00000000000c"), "carla@example.com");
    private static readonly Person Paul = new(Guid.Parse("00000000-0000-0000-0000-00000000000d"), address: null);
    private static readonly Touch Mail = MailTo("2026-03-02 09:00", Carla);

    public static TheoryData<string, string?, string> Absences { get; } = new()
    {
        { "back on Friday", "2026-03-06", "2026-03-09 23:00" }, // one hour had passed
        { "back on a Saturday: Monday", "2026-03-07", "2026-03-10 23:00" },
        { "back at once", "2026-03-02", "2026-03-04 09:00" },
        { "back in the past", "2026-02-20", "2026-03-04 09:00" },
        { "back in half a year: twenty working days", "2026-09-01", "2026-04-01 09:00" },
        { "without a day: five working days", null, "2026-03-11 09:00" },
    };

    [Theory]
    [MemberData(nameof(Absences))]
    public void An_absence_holds_the_clock_until_the_first_working_day_after_it(string story, string? backOn, string watch)
    {
        var assessment = At("2026-03-02 11:00", [Mail], [new Absence(Carla, Some.Utc("2026-03-02 10:00"), backOn is null ? null : Some.Utc(backOn))]);

        Assert.True(Some.Utc(watch) == assessment.Deadlines!.Watch, $"{story}: {assessment.Deadlines.Watch:s}");
        Assert.Equal(Risk.Waiting, assessment.Risk);
    }

    [Fact]
    public void The_explanation_says_until_when_the_time_does_not_count_and_only_while_it_does_not()
    {
        Absence[] absences = [new Absence(Carla, Some.Utc("2026-03-02 10:00"), Some.Utc("2026-03-06"))];

        Assert.EndsWith(" The contact is away; the time until 6 March 2026 does not count.", Explanation.Of(At("2026-03-05", [Mail], absences), Some.UtcTime, Language.English));
        Assert.EndsWith(" Der Kontakt ist abwesend; die Zeit bis zum 6. März 2026 zählt nicht.", Explanation.Of(At("2026-03-05", [Mail], absences), Some.UtcTime, Language.German));
        Assert.DoesNotContain("away", Explanation.Of(At("2026-03-06", [Mail], absences), Some.UtcTime, Language.English));
    }

    [Fact]
    public void An_absence_counts_while_our_newest_touch_is_addressed_to_that_person()
    {
        Absence[] absences = [new Absence(new Person(null, "CARLA@example.com"), Some.Utc("2026-03-02 10:00"), Some.Utc("2026-03-06"))];

        Assert.Equal(Some.Utc("2026-03-09 23:00"), At("2026-03-05", [Mail], absences).Deadlines!.Watch);
        // From Tuesday 09:00 on somebody else is asked; 23 hours had been held.
        Assert.Equal(Some.Utc("2026-03-05 08:00"), At("2026-03-05", [Mail, MailTo("2026-03-03 09:00", Paul)], absences).Deadlines!.Watch);
        Assert.Equal(Some.Utc("2026-03-04 09:00"), At("2026-03-05", [MailTo("2026-03-02 09:00", Paul)], absences).Deadlines!.Watch);
        Assert.Equal(Some.Utc("2026-03-09 23:00"), At("2026-03-05", [Mail, Some.Offer("2026-03-02 09:00")], absences).Deadlines!.Watch.AddDays(-7));
    }

    [Fact]
    public void A_later_word_about_the_same_person_replaces_an_earlier_one()
    {
        Absence[] absences =
        [
            new Absence(Carla, Some.Utc("2026-03-02 10:00"), Some.Utc("2026-03-20")),
            new Absence(Carla, Some.Utc("2026-03-04 09:00"), Some.Utc("2026-03-05")),
        ];

        Assert.Equal(Some.Utc("2026-03-06 23:00"), At("2026-03-05", [Mail], absences).Deadlines!.Watch);
    }

    [Fact]
    public void A_mail_that_came_back_makes_the_customer_unreachable_until_something_arrives()
    {
        var bounce = new Bounce(Some.Utc("2026-03-02 09:05"), Carla);
        var assessment = At("2026-05-01", [Mail], bounces: [bounce]);

        Assert.Equal((Risk.Unreachable, Turn.Ours), (assessment.Risk, assessment.Turn));
        Assert.Equal("The mail of 2 March 2026 came back as undeliverable. Please check the address or use another channel.", Explanation.Of(assessment, Some.UtcTime, Language.English));
        Assert.Equal("Die E-Mail vom 2. März 2026 kam als unzustellbar zurück. Bitte prüfen Sie die Adresse oder nutzen Sie einen anderen Weg.", Explanation.Of(assessment, Some.UtcTime, Language.German));
        Assert.Equal(Risk.Ghosting, At("2026-05-01", [Mail, Some.Call("2026-03-03 09:00")], bounces: [bounce]).Risk);
        Assert.Equal(Some.Utc("2026-03-03 09:00"), At("2026-05-01", [Mail, Some.Call("2026-03-03 09:00")], bounces: [bounce]).Silence!.Since);
    }

    [Fact]
    public void A_report_about_a_copy_or_about_one_of_several_recipients_changes_nothing()
    {
        var toBoth = MailTo("2026-03-02 09:00", Carla, Paul);

        Assert.Equal(Risk.Ghosting, At("2026-05-01", [Mail], bounces: [new Bounce(Some.Utc("2026-03-02 09:05"), Some.Person("copy@example.com"))]).Risk);
        Assert.Equal(Risk.Ghosting, At("2026-05-01", [toBoth], bounces: [new Bounce(Some.Utc("2026-03-02 09:05"), Carla)]).Risk);
        Assert.Equal(Risk.Ghosting, At("2026-05-01", [toBoth], bounces: [new Bounce(Some.Utc("2026-03-02 09:05"), whom: null)]).Risk);
        Assert.Equal(Risk.Unreachable, At("2026-05-01", [Mail], bounces: [new Bounce(Some.Utc("2026-03-02 09:05"), whom: null)]).Risk);
        Assert.Equal(Risk.Ghosting, At("2026-05-01", [Mail], bounces: [new Bounce(Some.Utc("2026-03-02 08:59:59"), Carla)]).Risk);
    }

    [Fact]
    public void A_report_about_an_unknown_address_counts_unless_the_addressee_has_another_one()
    {
        Person unrecorded = new(Guid.NewGuid(), address: null);
        Person recorded = new(Guid.NewGuid(), "carla.c@example.com");
        Bounce bounce = new(Some.Utc("2026-03-02 09:05"), Some.Person("carla@example.com"));

        Assert.Null(bounce.Against([MailTo("2026-03-02 09:00", unrecorded)]).Whom);
        Assert.Null(bounce.Against([Some.Mail("2026-03-02 09:00")]).Whom);
        Assert.Same(bounce, bounce.Against([MailTo("2026-03-02 09:00", recorded)]));
        Assert.Same(bounce, bounce.Against([MailTo("2026-03-02 09:00", recorded, unrecorded)]));
        Assert.Same(bounce, bounce.Against([MailTo("2026-03-02 09:06", unrecorded), MailTo("2026-03-02 09:05", recorded), MailTo("2026-03-02 09:04", unrecorded)]));
        Assert.Same(bounce, bounce.Against([]));
    }

    [Fact]
    public void Who_has_left_the_company_cannot_be_reached_before_or_after_we_learn_it()
    {
        Departure[] departures = [new Departure(Carla, Some.Utc("2026-03-03 09:00"))];
        var assessment = At("2026-05-01", [Mail], departures: departures);

        Assert.Equal((Risk.Unreachable, Turn.Ours), (assessment.Risk, assessment.Turn));
        Assert.Equal("The person we contacted on 2 March 2026 has left the company. Please find out who takes over.", Explanation.Of(assessment, Some.UtcTime, Language.English));
        Assert.Equal("Die am 2. März 2026 angesprochene Person arbeitet nicht mehr dort. Bitte finden Sie heraus, wer übernimmt.", Explanation.Of(assessment, Some.UtcTime, Language.German));
        Assert.Equal(Risk.Unreachable, At("2026-05-01", [Mail, MailTo("2026-03-10 09:00", Carla)], departures: departures).Risk);
        Assert.Equal(Risk.Ghosting, At("2026-05-01", [Mail, MailTo("2026-03-10 09:00", Paul)], departures: departures).Risk);
        Assert.Equal(Risk.Watch, At("2026-03-04 09:00", [MailTo("2026-03-02 09:00", Carla, Paul)], departures: departures).Risk);
    }

    [Theory]
    [InlineData("2026-03-02 09:00", Risk.Engaged, Turn.Nobodys)]
    [InlineData("2026-03-16 08:59:59", Risk.Engaged, Turn.Nobodys)]
    [InlineData("2026-03-16 09:00", Risk.OurTurn, Turn.Ours)] // ten working days later
    public void When_no_answer_is_needed_it_is_nobodys_turn_for_ten_working_days(string now, Risk risk, Turn turn)
    {
        var facts = new Facts([Mail], noAnswerNeeded: [Some.Utc("2026-03-02 09:00")]);

        var assessment = Some.Assess(DealState.Open, now, facts);

        Assert.Equal((risk, turn, Some.Utc("2026-03-16 09:00")), (assessment.Risk, assessment.Turn, assessment.OurTurnOn));
        Assert.Equal(
            risk == Risk.Engaged
                ? "No answer is needed for now. From 16 March 2026 on it is our turn again."
                : "No answer was needed and nothing is planned; the next step is ours.",
            Explanation.Of(assessment, Some.UtcTime, Language.English));
    }

    [Fact]
    public void What_needed_no_answer_is_no_part_of_the_silence_that_a_later_touch_starts()
    {
        var facts = new Facts([Mail, Some.Mail("2026-03-20 09:00")], noAnswerNeeded: [Some.Utc("2026-03-02 10:00")]);
        var answered = new Facts([Mail, Some.Answer("2026-03-03 09:00")], noAnswerNeeded: [Some.Utc("2026-03-02 10:00")]);

        Assert.Equal(Some.Utc("2026-03-20 09:00"), Some.Assess(DealState.Open, "2026-03-20 09:00", facts).Silence!.Since);
        Assert.Equal(Cause.CustomerAnswered, Some.Assess(DealState.Open, "2026-03-20 09:00", answered).Cause);
    }

    [Theory]
    [InlineData("2026-03-04 11:59:59", Risk.Engaged)]
    [InlineData("2026-03-04 12:00", Risk.OurTurn)]
    public void What_we_plan_to_do_holds_back_that_it_is_our_turn(string now, Risk risk)
    {
        var facts = new Facts([Some.Answer("2026-03-02 09:00")], plannedUntil: [Some.Utc("2026-03-04 12:00"), Some.Utc("2026-03-03 12:00")]);

        var assessment = Some.Assess(DealState.Open, now, facts);

        Assert.Equal((risk, Turn.Ours), (assessment.Risk, assessment.Turn));
    }

    [Fact]
    public void What_we_plan_does_not_touch_a_silence()
    {
        var planned = new Facts([Mail], plannedUntil: [Some.Utc("2026-06-01")]);

        Assert.Equal(Risk.Ghosting, Some.Assess(DealState.Open, "2026-03-16 09:00", planned).Risk);
    }

    private static Touch MailTo(string moment, params Person[] people) => Touch.Message(Some.Utc(moment), Channel.Mail, people);

    private static Assessment At(
        string now, Touch[] touches, Absence[]? absences = null, Departure[]? departures = null, Bounce[]? bounces = null) =>
        Some.Assess(DealState.Open, now, new Facts(touches, absences: absences, departures: departures, bounces: bounces));

    [Fact]
    public void A_report_fails_no_older_mail_than_our_newest()
    {
        var toBoth = MailTo("2026-03-03 09:00", Carla, Paul);
        Bounce[] twice = [new Bounce(Some.Utc("2026-03-03 09:05"), whom: null), new Bounce(Some.Utc("2026-03-03 09:06"), whom: null)];

        Assert.Equal(Some.Utc("2026-03-02 09:00"), At("2026-03-03 10:00", [Mail, toBoth], bounces: [twice[0]]).Silence!.Since);
        Assert.Equal(Some.Utc("2026-03-02 09:00"), At("2026-03-03 10:00", [Mail, MailTo("2026-03-03 09:00", Carla), Some.Call("2026-03-03 09:10")], bounces: twice).Silence!.Since);
    }

    [Fact]
    public void Who_left_had_answered_before_and_may_write_again()
    {
        Departure[] departures = [new Departure(Carla, Some.Utc("2026-03-10 09:00"))];
        var answered = At("2026-03-20", [Mail, Some.Answer("2026-03-03 09:00")], departures: departures);
        var again = At("2026-03-20", [Mail, Touch.Response(Some.Utc("2026-03-11 09:00"), Channel.Mail, Carla), MailTo("2026-03-12 09:00", Carla)], departures: departures);

        Assert.Single(Conduct.Of(answered.History, Policy.Default, Some.UtcTime, Some.Utc("2026-03-20")).Waits);
        Assert.Equal(Turn.Theirs, again.Turn);
    }

    [Fact]
    public void No_answer_needed_settles_an_announced_answer()
    {
        var facts = new Facts([Mail], commitments: [Commitment.Answer(Some.Utc("2026-03-02 10:00"), Some.Utc("2026-03-07"))], noAnswerNeeded: [Some.Utc("2026-03-03 09:00")]);

        Assert.Equal((Risk.Engaged, Turn.Nobodys), (Some.Assess(DealState.Open, "2026-03-09", facts).Risk, Some.Assess(DealState.Open, "2026-03-09", facts).Turn));
    }
}
