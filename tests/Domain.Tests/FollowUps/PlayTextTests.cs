using System;
using System.Linq;
using CsCheck;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.FollowUps;
using GhostingGuard.Plugins.Domain.Reasons;
using Xunit;

namespace GhostingGuard.Domain.Tests.FollowUps;

public sealed class PlayTextTests
{
    private static readonly PlayValues Nothing = new(null, null, null, null);
    private static readonly PlayValues Everything = new("Carla Customer", "Selma Seller", "3 March 2026", "9 March 2026");

    private static readonly string[] Pieces =
    [
        "{contact}", "{offer date}", "{ Sender }", "{last contact}", "{unknown}", "{", "}", "[", "]", ". ", "! ", "?\n", "word", " and ", "{{", "[1]", "{}",
    ];

    private static readonly string?[] Names = [null, "Carla", "{sender}", " "];

    private static readonly Gen<string> Piece = Gen.Int[0, 16].Select(index => Pieces[index]);

    private static readonly Gen<PlayValues> Values =
        from name in Gen.Int[0, 3]
        from isOffered in Gen.Bool
        select new PlayValues(Names[name], "Selma", isOffered ? "3. März 2026" : null, null);

    [Theory]
    [InlineData("Hello {contact}. How are you?", "Hello Carla Customer. How are you?", "How are you?")]
    [InlineData("How are you?[ It is about our offer of {offer date}.] Yes?", "How are you? It is about our offer of 3 March 2026. Yes?", "How are you? Yes?")]
    [InlineData("Our offer[ of {Offer Date}] is open.", "Our offer of 3 March 2026 is open.", "Our offer is open.")]
    [InlineData("See [1] for more.", "See [1] for more.", "See [1] for more.")]
    [InlineData("First line\nSince {last contact}: nothing\nLast line", "First line\nSince 9 March 2026: nothing\nLast line", "First line\n\nLast line")]
    [InlineData("Regards, {sender}", "Regards, Selma Seller", "")]
    [InlineData("A {pigeon} flew. It came back.", "It came back.", "It came back.")]
    [InlineData("A slip { of the keyboard", "A slip of the keyboard", "A slip of the keyboard")]
    public void What_is_known_is_filled_in_and_what_is_not_goes_with_its_words(string text, string full, string empty)
    {
        Assert.Equal(full, PlayText.Fill(text, Everything));
        Assert.Equal(empty, PlayText.Fill(text, Nothing));
    }

    [Fact]
    public void No_text_keeps_a_brace_whatever_is_known() => Gen.Select(Piece.Array[0, 12], Values).Sample((pieces, values) =>
        Assert.Equal(-1, PlayText.Fill(string.Concat(pieces), values).IndexOfAny(['{', '}'])));

    [Fact]
    public void A_name_with_braces_is_text() =>
        Assert.Equal("Hello (sender).", PlayText.Fill("Hello {contact}.", new PlayValues("{sender}", "Selma", null, null)));

    [Theory]
    [InlineData("Hello {contact}, {pigeon}!", "pigeon")]
    [InlineData("Hello { Contact }!", null)]
    [InlineData("{}", "")]
    [InlineData(null, null)]
    public void An_unknown_placeholder_is_named(string? text, string? name) => Assert.Equal(name, PlayText.UnknownPlaceholder(text));

    [Fact]
    public void There_are_five_steps_for_each_reason_in_each_language() => Assert.Equal(
        from language in new[] { Language.English, Language.German }
        from reason in Enum.GetValues<Reason>()
        from step in Enumerable.Range(1, Playbook.Steps)
        select (language, reason, step),
        Playbook.BuiltIn.OrderBy(play => play.Language).ThenBy(play => play.Reason).ThenBy(play => play.Step).Select(play => (play.Language, play.Reason, play.Step)));

    [Fact]
    public void One_step_of_each_may_give_before_it_asks() => Assert.All(
        Playbook.BuiltIn.GroupBy(play => (play.Reason, play.Language)),
        plays => Assert.Matches("^(Before I ask anything|Bevor ich etwas frage): ", Assert.Single(plays, play => play.GivesFirst).Text));

    [Fact]
    public void Every_play_of_the_product_is_short_and_complete_with_nothing_known() => Assert.All(Playbook.BuiltIn, play =>
    {
        Assert.Null(PlayText.UnknownPlaceholder(play.Subject + play.Text));
        Assert.InRange(play.Subject.Length, 8, 60);
        foreach (var text in new[] { PlayText.Fill(play.Text, Nothing), PlayText.Fill(play.Text, Everything) })
        {
            Assert.InRange(text.Length, 40, 320);
            Assert.Contains(text[^1], ".?");
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.DoesNotContain('[', text);
        }
    });

    [Fact]
    public void No_two_plays_of_a_language_say_the_same() =>
        Assert.All(Playbook.BuiltIn.GroupBy(play => play.Language), plays => Assert.Equal(plays.Count(), plays.Select(play => play.Text).Distinct().Count()));

    [Fact]
    public void Every_step_for_who_finds_a_no_hard_makes_it_easy_or_asks_for_nothing() => Assert.All(
        Playbook.BuiltIn.Where(play => play.Reason == Reason.UncomfortableToSayNo),
        play => Assert.Matches(play.Language == Language.German ? @"\bNein\b" : @"\b[Nn]o\b", play.Text));

    [Fact]
    public void German_plays_address_people_formally() => Assert.All(
        Playbook.BuiltIn.Where(play => play.Language == Language.German),
        play => Assert.DoesNotMatch(@"\b([Dd]u|[Dd]ir|[Dd]ich|[Dd]ein\w*|[Ee]uch|[Ee]uer)\b", play.Subject + " " + play.Text));

    [Fact]
    public void Words_for_the_customer_blame_nobody_and_never_call_it_ghosting() => Assert.All(Playbook.BuiltIn, play =>
        Assert.DoesNotMatch(@"(?i)ghost|funkstille|silence|ignor|leider|unfortunately|immer noch|still waiting|endlich|finally|mahnung|reminder|erinner", play.Subject + " " + play.Text));

    [Fact]
    public void An_own_play_for_the_way_comes_before_one_for_every_way_and_both_before_that_of_the_product()
    {
        var every = new Play(Reason.Unknown, 1, Language.English, "Every", "Every way.");
        var phone = new Play(Reason.Unknown, 1, Language.English, "Phone", "By phone.", way: Way.Phone);
        var book = new Playbook([every, phone]);

        Assert.Equal(("Phone", "Every"), (book.For(null, 1, Language.English, Way.Phone).Subject, book.For(Reason.Unknown, 1, Language.English, Way.Mail).Subject));
        Assert.Equal("A short question", new Playbook([phone]).For(null, 1, Language.English, Way.Mail).Subject);
        Assert.Equal("Eine kurze Frage", book.For(null, 1, Language.German, Way.Phone).Subject);
        Assert.Equal("Ruhen lassen", book.For(null, 9, Language.German, Way.Phone).Subject);
    }

    [Fact]
    public void A_mail_is_greeted_and_signed()
    {
        var wording = Wording.Of(Own("About {contact}'s offer", "Shall we go on?"), Way.Mail, Everything);

        Assert.Equal(("About Carla Customer's offer", "Hello Carla Customer,\n\nShall we go on?\n\nKind regards\n\nSelma Seller"), (wording.Subject, wording.Text));
        Assert.Equal("<p>Hello Carla Customer,</p><p>Shall we go on?</p><p>Kind regards</p><p>Selma Seller</p>", wording.Html);
    }

    [Fact]
    public void In_a_mail_what_people_entered_is_text() => Assert.Contains(
        "<p>Hello &lt;b&gt;,</p><p>1 &lt; 2.</p>", Wording.Of(Own("S", "1 < 2."), Way.Mail, new PlayValues("<b>", null, null, null)).Html, StringComparison.Ordinal);

    [Theory]
    [InlineData(Way.Message, "Hello Carla Customer,\nShall we go on?")]
    [InlineData(Way.Phone, "What you might say:\nShall we go on?")]
    [InlineData(Way.Colleague, "What you might say:\nShall we go on?")]
    public void A_message_is_greeted_and_a_conversation_is_a_note(Way way, string text) =>
        Assert.Equal(text, Wording.Of(Own("S", "Shall we go on?"), way, Everything).Text);

    [Fact]
    public void Where_nothing_of_an_own_play_can_be_kept_the_product_speaks()
    {
        var wording = Wording.Of(Own("{offer date}", "About {offer date}."), Way.Phone, Nothing);

        Assert.Equal(("A short question", "What you might say:\nI would like to ask how things stand with you. Is there a question that I can answer?"), (wording.Subject, wording.Text));
    }

    [Theory]
    [InlineData(1600, 1600)]
    [InlineData(1601, 1600)]
    public void A_text_is_no_longer_than_an_activity_holds(int length, int stored)
    {
        var text = new string('x', length - "What you might say:\n".Length);

        Assert.Equal(stored, Wording.Of(Own("S", text), Way.Phone, Nothing).Text.Length);
        Assert.Equal(200, Wording.Of(Own(new string('s', 201), text), Way.Phone, Nothing).Subject.Length);
    }

    private static Play Own(string subject, string text) => new(Reason.Unknown, 1, Language.English, subject, text);
}
