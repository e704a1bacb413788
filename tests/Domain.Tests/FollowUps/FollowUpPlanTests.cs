using System;
using System.Linq;
using CsCheck;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.FollowUps;
using GhostingGuard.Plugins.Domain.Policies;
using Xunit;

namespace GhostingGuard.Domain.Tests.FollowUps;

/// <summary>When to follow up. A mail of Monday, 2 March 2026, 09:00 is at risk on the 9th and to be decided on 1 April.</summary>
public sealed class FollowUpPlanTests
{
    private const string Monday = "2026-03-02 09:00";

    [Fact]
    public void The_first_is_due_when_the_deal_comes_at_risk()
    {
        var plan = Plan("2026-03-03 09:00", [Some.Mail(Monday)]);

        Assert.Equal((FollowUpState.Possible, 1, Some.Utc("2026-03-09 09:00"), Way.Phone), (plan.State, plan.Step, plan.DueOn, plan.Way!.Value));
    }

    [Theory]
    [InlineData("2026-03-09 08:59:59", FollowUpState.NotAtRiskYet)]
    [InlineData("2026-03-09 09:00", FollowUpState.Possible)]
    public void A_process_waits_until_then(string now, FollowUpState state)
    {
        var plan = Plan(now, [Some.Mail(Monday)], byProcess: true);

        Assert.Equal(state, plan.State);
        Assert.Equal(Some.Utc(state == FollowUpState.Possible ? "2026-03-09 23:59" : "2026-03-09 09:00"), plan.AskAgainOn);
    }

    [Theory]
    [InlineData("2026-03-10 15:00", "2026-03-10 23:59")]
    [InlineData("2026-03-14 15:00", "2026-03-16 23:59")]
    public void What_is_past_due_is_due_today_or_on_the_next_working_day(string now, string due) =>
        Assert.Equal(Some.Utc(due), Plan(now, [Some.Mail(Monday)]).DueOn);

    [Theory]
    [InlineData(1, "2026-03-13 10:00")]
    [InlineData(2, "2026-03-17 10:00")]
    [InlineData(3, "2026-03-17 10:00")]
    [InlineData(4, "2026-03-17 10:00")]
    public void The_others_are_due_three_and_then_five_working_days_after_our_latest_touch(int made, string due)
    {
        var plan = Plan("2026-03-10 12:00", [Some.Mail(Monday), Some.Call("2026-03-10 10:00")], [.. Enumerable.Range(1, made).Select(step => Done("2026-03-10 10:00", step))]);

        Assert.Equal((made + 1, Some.Utc(due)), (plan.Step, plan.DueOn));
    }

    [Fact]
    public void One_that_was_given_up_counts_from_the_day_it_was() => Assert.Equal(
        Some.Utc("2026-03-16 10:00"),
        Plan("2026-03-11 12:00", [Some.Mail(Monday)], [new FollowUp(1, Way.Phone, Some.Utc("2026-03-09 09:00"), false, Some.Utc("2026-03-11 10:00"), false)]).DueOn);

    [Theory]
    [InlineData("2026-03-09 09:00", "2026-03-09 23:59")]
    [InlineData("2026-03-09 09:00:01", "2026-03-12 09:00:01")]
    public void Whoever_got_in_touch_once_the_deal_was_at_risk_has_three_days_more(string call, string due) =>
        Assert.Equal(Some.Utc(due), Plan("2026-03-09 10:00", [Some.Mail(Monday), Some.Call(call)]).DueOn);

    [Theory]
    [InlineData("2026-03-24 10:00", FollowUpState.Possible, false)]
    [InlineData("2026-03-25 09:00", FollowUpState.DecisionFirst, true)]
    public void None_comes_on_or_after_the_day_of_the_decision(string call, FollowUpState state, bool isToDecide)
    {
        var plan = Plan("2026-03-25 12:00", [Some.Mail(Monday), Some.Call(call)], [Done("2026-03-10 10:00"), Done("2026-03-16 10:00", 2)]);

        Assert.Equal((state, isToDecide), (plan.State, plan.IsToDecide));
    }

    [Theory]
    [InlineData("2026-04-01 08:59:59", FollowUpState.Possible)]
    [InlineData("2026-04-01 09:00", FollowUpState.DecisionFirst)]
    public void On_the_day_of_the_decision_the_first_comes_too_late(string now, FollowUpState state) =>
        Assert.Equal(state, Plan(now, [Some.Mail(Monday)]).State);

    [Fact]
    public void Five_are_made_and_then_it_is_time_to_decide()
    {
        var plan = Plan("2026-03-10 12:00", [Some.Mail(Monday)], [.. Enumerable.Range(1, 5).Select(step => Done("2026-03-10 10:00", step))]);

        Assert.Equal((FollowUpState.MostReached, true, null, null), (plan.State, plan.IsToDecide, plan.DueOn, plan.AskAgainOn));
    }

    [Theory]
    [InlineData(0, FollowUpState.MostReached)]
    [InlineData(1, FollowUpState.Possible)]
    public void The_policy_says_how_many(int most, FollowUpState state) =>
        Assert.Equal(state, Plan("2026-03-10 12:00", [Some.Mail(Monday)], policy: With(PolicyNumber.MostFollowUps, most)).State);

    [Fact]
    public void Of_one_that_was_deleted_the_others_keep_their_numbers() =>
        Assert.Equal(3, Plan("2026-03-10 12:00", [Some.Mail(Monday)], [Done("2026-03-10 10:00", 2)]).Step);

    [Fact]
    public void The_policy_says_how_many_days_lie_between() => Assert.Equal(
        Some.Utc("2026-03-11 10:00"),
        Plan("2026-03-10 12:00", [Some.Mail(Monday), Some.Call("2026-03-10 10:00")], [Done("2026-03-10 10:00")], With(PolicyNumber.SecondFollowUpAfter, 1)).DueOn);

    [Theory]
    [InlineData("2026-03-10 10:00", "2026-03-10 10:00")]
    [InlineData("2026-03-08 10:00", "2026-03-10 12:00")]
    public void With_one_that_is_still_open_there_is_no_second(string due, string again)
    {
        var plan = Plan("2026-03-09 12:00", [Some.Mail(Monday)], [new FollowUp(1, Way.Letter, Some.Utc(due), true, null, false)]);

        Assert.Equal((FollowUpState.AlreadyOpen, 1, Some.Utc(due), Some.Utc(again)), (plan.State, plan.Step, plan.DueOn, plan.AskAgainOn));
        Assert.False(plan.IsToDecide);
    }

    [Fact]
    public void One_left_open_until_the_decision_offers_the_decision()
    {
        var plan = Plan("2026-04-01 09:00", [Some.Mail(Monday)], [new FollowUp(1, Way.Letter, Some.Utc("2026-03-09 09:00"), true, null, false)]);

        Assert.Equal((FollowUpState.AlreadyOpen, true, null), (plan.State, plan.IsToDecide, plan.AskAgainOn));
    }

    [Theory]
    [InlineData("2026-03-10 12:00:01", FollowUpState.HeldBack)]
    [InlineData("2026-03-10 12:00", FollowUpState.Possible)]
    public void What_we_plan_to_do_ahead_holds_it_back(string planned, FollowUpState state)
    {
        var facts = new Facts([Some.Mail(Monday)], plannedUntil: [Some.Utc(planned)]);

        var plan = Of(facts, "2026-03-10 12:00");

        Assert.Equal(state, plan.State);
        Assert.Equal(state == FollowUpState.HeldBack ? Some.Utc(planned) : Some.Utc("2026-03-10 23:59"), plan.AskAgainOn);
    }

    [Theory]
    [InlineData(true, FollowUpState.BeforeTheStart)]
    [InlineData(false, FollowUpState.Possible)]
    public void A_process_leaves_a_silence_from_before_the_start_alone_and_a_person_does_not(bool byProcess, FollowUpState state) =>
        Assert.Equal(state, Plan("2026-03-10 12:00", [Some.Mail(Monday)], isFromBeforeTheStart: true, byProcess: byProcess).State);

    [Fact]
    public void After_an_answer_there_is_nothing_to_follow_up() =>
        Assert.Equal(FollowUpState.NoSilence, Plan("2026-03-10 12:00", [Some.Mail(Monday), Some.Answer("2026-03-04 09:00")]).State);

    [Fact]
    public void While_the_contact_is_away_it_waits_for_the_return()
    {
        var person = Some.Person("carla@example.com");
        var facts = new Facts(
            [Touch.Message(Some.Utc(Monday), Channel.Mail, [person])],
            absences: [new Absence(person, Some.Utc("2026-03-09 12:00"), new DateTime(2026, 3, 18))]);

        Assert.Equal(Some.Utc("2026-03-18 00:00"), Of(facts, "2026-03-10 12:00").DueOn);
    }

    [Fact]
    public void Without_a_way_there_is_none() => Assert.Equal(
        FollowUpState.NoWay,
        FollowUpPlan.Of(Some.Assess("2026-03-10 12:00", Some.Mail(Monday)), [], null, Policy.Default, Some.UtcTime, Some.Utc("2026-03-10 12:00"), false, false).State);

    [Fact]
    public void A_follow_up_is_never_due_before_now_on_a_free_day_or_after_the_decision() =>
        Gen.Select(Gen.Int[0, 60 * 24], Gen.Int[0, 45 * 24].Array[0, 5], Gen.Int[0, 6], Gen.Bool).Sample((hours, touches, made, byProcess) =>
        {
            var start = Some.Utc("2026-10-01 08:00");
            var now = start.AddHours(hours);
            var all = touches.Where(touch => touch <= hours).Select(touch => Touch.Message(start.AddHours(touch), Channel.Phone)).Append(Touch.Message(start, Channel.Mail)).ToArray();
            var assessment = Assessment.Of(DealState.Open, new Facts(all), Policy.Default, Some.BerlinTime, now);
            var before = Enumerable.Range(1, made).Select(step => new FollowUp(step, Way.Phone, start, false, start, true)).ToList();

            var plan = FollowUpPlan.Of(assessment, before, Way.Phone, Policy.Default, Some.BerlinTime, now, false, byProcess);

            Assert.Equal(plan.State == FollowUpState.Possible, plan.DueOn is not null);
            Assert.Equal(plan.State == FollowUpState.Possible, plan.Way is not null);
            Assert.True(plan.AskAgainOn is null || plan.AskAgainOn > now);
            if (plan.DueOn is { } due)
            {
                Assert.True(due >= now);
                Assert.DoesNotContain(Some.BerlinTime.DayOf(due).DayOfWeek, new[] { DayOfWeek.Saturday, DayOfWeek.Sunday });
                Assert.True(now < assessment.Deadlines!.Decide);
                Assert.InRange(plan.Step, 1, 5);
                Assert.True(!byProcess || now >= assessment.Deadlines.AtRisk);
            }
        });

    [Fact]
    public void Followed_as_planned_no_silence_sees_more_than_five_and_each_later_than_the_last() =>
        Gen.Select(Gen.Int[0, 27], Gen.Int[1, 20], Gen.Int[0, 5]).Sample((day, gap, most) =>
        {
            var policy = Policy.Default.With(new PolicyRow(new System.Collections.Generic.Dictionary<PolicyNumber, int>
            {
                [PolicyNumber.SecondFollowUpAfter] = gap,
                [PolicyNumber.MostFollowUps] = most,
            }));
            var now = Some.Utc("2026-10-05 08:00").AddDays(day);
            var touches = new System.Collections.Generic.List<Touch> { Touch.Message(now, Channel.Mail) };
            var made = new System.Collections.Generic.List<FollowUp>();
            FollowUpPlan plan;
            for (var asked = 0; asked < 50; asked++)
            {
                var assessment = Assessment.Of(DealState.Open, new Facts(touches), policy, Some.BerlinTime, now);
                plan = FollowUpPlan.Of(assessment, made, Way.Phone, policy, Some.BerlinTime, now, false, byProcess: true);
                if (plan.State == FollowUpState.Possible)
                {
                    var done = plan.DueOn!.Value;
                    Assert.True(made.Count == 0 || done > made[^1].DueOn);
                    made.Add(new FollowUp(made.Count + 1, Way.Phone, done, false, done, true));
                    touches.Add(Touch.Message(done, Channel.Phone));
                    now = done;
                }
                else if (plan.AskAgainOn is { } again)
                {
                    now = again;
                }
                else
                {
                    Assert.True(plan.IsToDecide);
                    Assert.True(made.Count <= most);
                    return;
                }
            }

            Assert.Fail("It never came to an end.");
        });

    private static FollowUp Done(string endedOn, int step = 1) => new(step, Way.Phone, Some.Utc(endedOn), false, Some.Utc(endedOn), true);

    private static Policy With(PolicyNumber number, int value) =>
        Policy.Default.With(new PolicyRow(new System.Collections.Generic.Dictionary<PolicyNumber, int> { [number] = value }));

    private static FollowUpPlan Plan(
        string now, Touch[] touches, FollowUp[]? made = null, Policy? policy = null, bool isFromBeforeTheStart = false, bool byProcess = false) => FollowUpPlan.Of(
            Assessment.Of(DealState.Open, new Facts(touches), policy ?? Policy.Default, Some.UtcTime, Some.Utc(now)),
            made ?? [],
            Way.Phone,
            policy ?? Policy.Default,
            Some.UtcTime,
            Some.Utc(now),
            isFromBeforeTheStart,
            byProcess);

    private static FollowUpPlan Of(Facts facts, string now) => FollowUpPlan.Of(
        Some.Assess(DealState.Open, now, facts), [], Way.Phone, Policy.Default, Some.UtcTime, Some.Utc(now), isFromBeforeTheStart: false, byProcess: false);
}
