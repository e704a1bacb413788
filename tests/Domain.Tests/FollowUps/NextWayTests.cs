using System;
using System.Linq;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.FollowUps;
using Xunit;

namespace GhostingGuard.Domain.Tests.FollowUps;

public sealed class NextWayTests
{
    private static readonly Guid Contact = new("11111111-1111-1111-1111-111111111111");
    private static readonly Guid Somebody = new("22222222-2222-2222-2222-222222222222");

    [Fact]
    public void After_an_offer_alone_the_first_way_of_the_order_is_untried() =>
        Assert.Equal(Way.Phone, After(Some.Offer("2026-03-02 09:00")));

    [Fact]
    public void The_mail_that_carries_an_offer_is_no_attempt() =>
        Assert.Equal(Way.Mail, After(Some.Offer("2026-03-02 09:00"), Some.Mail("2026-03-02 09:05"), Some.Call("2026-03-10 09:00")));

    [Fact]
    public void What_was_tried_once_waits_until_everything_was_tried() => Assert.Equal(
        [Way.Phone, Way.Message, Way.Letter, Way.OtherStakeholder, Way.InPerson, Way.Colleague, Way.Phone],
        Enumerable.Range(0, 7).Select(tried => NextWay.After(WayOrder.BuiltIn, Tried(tried), [])!.Value));

    [Fact]
    public void A_way_tried_twice_is_left_alone_while_another_was_tried_once() =>
        Assert.Equal(Way.Mail, After([Way.Phone, Way.Mail], Some.Call("2026-03-02 09:00"), Some.Call("2026-03-03 09:00"), Some.Mail("2026-03-04 09:00")));

    [Fact]
    public void Two_calls_on_one_day_are_one_attempt() =>
        Assert.Equal(Way.Phone, After([Way.Mail, Way.Phone], Some.Mail("2026-03-01 09:00"), Some.Mail("2026-03-02 09:00"), Some.Call("2026-03-03 09:00"), Some.Call("2026-03-03 16:00")));

    [Fact]
    public void Once_all_were_tried_twice_the_one_tried_least_is_next() => Assert.Equal(
        Way.Mail,
        After(
            [Way.Phone, Way.Mail],
            Some.Call("2026-03-02 09:00"), Some.Call("2026-03-03 09:00"), Some.Call("2026-03-04 09:00"), Some.Mail("2026-03-05 09:00"), Some.Mail("2026-03-06 09:00")));

    [Fact]
    public void A_mail_that_came_back_is_no_attempt_and_mail_is_not_suggested()
    {
        var history = Some.History(Some.Call("2026-03-02 09:00"), Touch.FailedAttempt(Some.Utc("2026-03-03 09:00"), Channel.Mail, Failure.Bounced), Some.Call("2026-03-04 09:00"));
        var attempts = Attempts.Of(history, [], []);

        Assert.Equal(0, attempts.On(Way.Mail));
        Assert.Equal(Way.Message, NextWay.After(WayOrder.BuiltIn, attempts, []));
    }

    [Fact]
    public void A_mail_that_arrived_after_one_that_came_back_opens_mail_again()
    {
        var attempts = Attempts.Of(
            Some.History(Touch.FailedAttempt(Some.Utc("2026-03-03 09:00"), Channel.Mail), Some.Mail("2026-03-04 09:00")), [], []);

        Assert.False(attempts.Fails(Way.Mail));
        Assert.Equal(1, attempts.On(Way.Mail));
    }

    [Fact]
    public void What_was_tried_before_the_last_answer_counts_for_nothing() =>
        Assert.Equal(Way.Phone, After(Some.Call("2026-03-02 09:00"), Some.Answer("2026-03-03 09:00"), Some.Mail("2026-03-04 09:00")));

    [Theory]
    [InlineData(Channel.Fax, Way.Letter)]
    [InlineData(Channel.Letter, Way.Letter)]
    [InlineData(Channel.LinkedIn, Way.Message)]
    [InlineData(Channel.WhatsApp, Way.Message)]
    [InlineData(Channel.Sms, Way.Message)]
    [InlineData(Channel.Teams, Way.Message)]
    [InlineData(Channel.SocialMedia, Way.Message)]
    [InlineData(Channel.InPerson, Way.InPerson)]
    [InlineData(Channel.Phone, Way.Phone)]
    [InlineData(Channel.Mail, Way.Mail)]
    public void Every_channel_belongs_to_a_way(Channel channel, Way way) => Assert.Equal(way, Attempts.Of(channel));

    [Fact]
    public void A_mail_to_another_person_of_the_customer_is_another_stakeholder()
    {
        var history = Some.History(
            Touch.Message(Some.Utc("2026-03-02 09:00"), Channel.Mail, [new Person(Contact, null)]),
            Touch.Message(Some.Utc("2026-03-03 09:00"), Channel.Mail, [new Person(Somebody, null)]));

        var attempts = Attempts.Of(history, [Contact], []);

        Assert.Equal((1, 1), (attempts.On(Way.Mail), attempts.On(Way.OtherStakeholder)));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Asking_a_colleague_counts_once_it_is_done(bool isDone, int times)
    {
        var followUp = new FollowUp(1, Way.Colleague, Some.Utc("2026-03-05 09:00"), isOpen: false, Some.Utc("2026-03-05 10:00"), isDone);

        Assert.Equal(times, Attempts.Of(Some.History(Some.Mail("2026-03-02 09:00")), [], [followUp]).On(Way.Colleague));
    }

    [Fact]
    public void A_call_that_was_planned_and_made_counts_once()
    {
        var followUp = new FollowUp(1, Way.Phone, Some.Utc("2026-03-05 09:00"), isOpen: false, Some.Utc("2026-03-05 10:00"), isDone: true);

        Assert.Equal(1, Attempts.Of(Some.History(Some.Mail("2026-03-02 09:00"), Some.Call("2026-03-05 10:00")), [], [followUp]).On(Way.Phone));
    }

    [Fact]
    public void A_closed_way_is_passed_over() =>
        Assert.Equal(Way.Message, NextWay.After(WayOrder.BuiltIn, None, [Way.Phone, Way.Mail]));

    [Fact]
    public void With_every_way_closed_there_is_none() => Assert.Null(NextWay.After([Way.Phone], None, [Way.Phone]));

    [Fact]
    public void When_the_contact_has_left_another_stakeholder_comes_first_and_nobody_writes_to_them()
    {
        Assert.Equal(Way.OtherStakeholder, NextWay.After(WayOrder.BuiltIn, None, [], departed: true));
        Assert.Equal(Way.Phone, NextWay.After([Way.Mail, Way.Message, Way.Phone], None, [], departed: true));
    }

    [Theory]
    [InlineData("mail, phone", Way.Mail, Way.Phone)]
    [InlineData("E-Mail; Telefon", Way.Mail, Way.Phone)]
    [InlineData("  In Person \n colleague ,", Way.InPerson, Way.Colleague)]
    [InlineData("phone, pigeon, phone, letter", Way.Phone, Way.Letter)]
    public void An_order_is_read_in_words_of_either_language(string text, Way first, Way second) =>
        Assert.Equal([first, second], WayOrder.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("pigeon")]
    public void An_order_that_names_no_way_is_that_of_the_product(string? text) => Assert.Equal(WayOrder.BuiltIn, WayOrder.Read(text));

    [Theory]
    [InlineData("phone, pigeon", "pigeon")]
    [InlineData("phone, Telefon", "Telefon")]
    [InlineData("phone, mail", null)]
    [InlineData(null, null)]
    public void A_word_out_of_place_is_named(string? text, string? word) => Assert.Equal(word, WayOrder.WordOutOfPlace(text));

    private static Attempts None => Attempts.Of(Some.History(), [], []);

    private static Attempts Tried(int further)
    {
        var done = new[] { Way.OtherStakeholder, Way.InPerson, Way.Colleague };
        Touch[] touches = [Some.Mail("2026-03-02 09:00"), Some.Call("2026-03-03 09:00"), Touch.Message(Some.Utc("2026-03-04 09:00"), Channel.LinkedIn), Some.Letter("2026-03-05 09:00")];
        return Attempts.Of(
            Some.History([.. touches.Take(1 + further)]),
            [],
            done.Take(Math.Max(0, further - 3)).Select(way => new FollowUp(1, way, Some.Utc("2026-03-09 09:00"), false, Some.Utc("2026-03-09 10:00"), true)));
    }

    private static Way? After(params Touch[] touches) => After(WayOrder.BuiltIn, touches);

    private static Way? After(Way[] order, params Touch[] touches) => After((System.Collections.Generic.IReadOnlyList<Way>)order, touches);

    private static Way? After(System.Collections.Generic.IReadOnlyList<Way> order, Touch[] touches) =>
        NextWay.After(order, Attempts.Of(Some.History(touches), [], []), []);
}
