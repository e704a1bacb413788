using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What a person notes with one click, and today's sentence.</summary>
public sealed class MarkStories
{
    private const int FirstChannel = 847170000;

    private readonly World world = new();

    [Theory]
    [InlineData(0, "email", "Mail")]
    [InlineData(1, "phonecall", "Phone")]
    [InlineData(2, "appointment", "In person")]
    [InlineData(3, "letter", "Letter")]
    [InlineData(4, "fax", "Fax")]
    [InlineData(5, "socialactivity", "Social media")]
    [InlineData(6, "gg_message", "LinkedIn")]
    [InlineData(9, "gg_message", "Teams")]
    public void An_answer_on_any_channel_is_recorded_as_the_activity_it_was(int channel, string table, string label)
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        world.At("2026-03-03 12:00");
        var recorded = Record(deal, "CustomerAnswered", ("On", World.Utc("2026-03-03 10:00")), ("Channel", FirstChannel + channel));

        Assert.Equal(table, ((EntityReference)recorded["Activity"]).LogicalName);
        Assert.Equal(("Engaged", "Ours", label, "2026-03-03 10:00"), (deal.Risk, deal.Turn, deal.LastResponseChannel, deal.On("gg_lastresponseon")));
    }

    [Fact]
    public void Two_clicks_record_once_and_a_later_answer_again()
    {
        var deal = world.Deal();
        world.At("2026-03-03 10:00");

        var first = Record(deal, "CustomerAnswered", ("Channel", FirstChannel + 1));
        world.At("2026-03-03 10:00:59");
        var second = Record(deal, "customeranswered", ("Channel", FirstChannel + 1));
        world.At("2026-03-03 10:02");
        var third = Record(deal, "CustomerAnswered", ("Channel", FirstChannel + 1));

        Assert.Equal((true, false, true), (first["Recorded"], second["Recorded"], third["Recorded"]));
        Assert.Equal(first["Activity"], second["Activity"]);
        Assert.NotEqual(first["Activity"], third["Activity"]);
    }

    [Fact]
    public void Marks_hold_the_clock_or_start_it()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00");
        Record(deal, "OfferSent", ("On", World.Utc("2026-02-27 15:00")));
        Assert.Equal(("Waiting", "Offer", "2026-02-27 15:00"), (deal.Risk, deal.Kind, deal.On("gg_silentsince")));

        Record(deal, "AnswerExpected", ("AnswerExpectedBy", World.Utc("2026-03-13")));
        Assert.Equal(("Engaged", "Theirs", "2026-03-14 00:00"), (deal.Risk, deal.Turn, deal.On("gg_suspendeduntil")));

        world.At("2026-03-03 09:00");
        Record(deal, "NoAnswerNeeded");
        Assert.Equal(("Engaged", "Nobody's", null, "2026-03-17 09:00"), (deal.Risk, deal.Turn, deal.On("gg_suspendeduntil"), deal.On("gg_ourturnon")));
    }

    public static TheoryData<string, string?, string?, string, string> Refusals { get; } = new()
    {
        { "Answered", null, null, "Please say what to record: CustomerAnswered, NoAnswerNeeded, AnswerExpected or OfferSent.", "Bitte geben Sie an, was erfasst werden soll: CustomerAnswered, NoAnswerNeeded, AnswerExpected oder OfferSent." },
        { "1", null, null, "Please say what to record: CustomerAnswered, NoAnswerNeeded, AnswerExpected or OfferSent.", "Bitte geben Sie an, was erfasst werden soll: CustomerAnswered, NoAnswerNeeded, AnswerExpected oder OfferSent." },
        { "CustomerAnswered", null, null, "Please say how the customer answered, for example by phone.", "Bitte geben Sie an, wie der Kunde geantwortet hat, zum Beispiel am Telefon." },
        { "OfferSent", "2026-03-02 08:05:01", null, "This lies in the future. Please enter when it happened, or leave the time empty for now.", "Das liegt in der Zukunft. Bitte geben Sie an, wann es war, oder lassen Sie den Zeitpunkt für jetzt leer." },
        { "OfferSent", "2016-03-02 07:59:59", null, "Please enter a moment within the last 10 years, or leave the time empty for now.", "Bitte geben Sie einen Zeitpunkt innerhalb der letzten 10 Jahre an, oder lassen Sie den Zeitpunkt für jetzt leer." },
        { "AnswerExpected", null, null, "Please enter the day by which the customer wants to answer.", "Bitte geben Sie den Tag an, bis zu dem der Kunde antworten will." },
        { "AnswerExpected", null, "2026-02-28", "The day by which an answer is expected has already passed. Please enter a later one.", "Der Tag, bis zu dem eine Antwort erwartet wird, ist schon vorbei. Bitte geben Sie einen späteren an." },
        { "AnswerExpected", null, "2027-03-04", "The day by which an answer is expected is more than a year ahead. Please check the year.", "Der Tag, bis zu dem eine Antwort erwartet wird, liegt mehr als ein Jahr voraus. Bitte prüfen Sie das Jahr." },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_cannot_be_recorded_is_refused_in_the_callers_language(string kind, string? on, string? by, string english, string german)
    {
        foreach (var (language, expected) in new[] { (1033, english), (1031, german) })
        {
            var here = new World(language: language);
            var deal = here.Deal();

            var refusal = Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => Record(
                here, deal, kind, ("On", on is null ? null : World.Utc(on)), ("AnswerExpectedBy", by is null ? null : World.Utc(by))));

            Assert.Equal(expected, refusal.Message);
            Assert.Equal("New", deal.Risk);
        }
    }

    [Fact]
    public void The_edges_of_what_can_be_recorded_are_accepted()
    {
        var deal = world.Deal();

        Assert.True((bool)Record(deal, "OfferSent", ("On", World.Utc("2026-03-02 08:05")))["Recorded"]);
        Assert.True((bool)Record(deal, "OfferSent", ("On", World.Utc("2016-03-02 08:00")))["Recorded"]);
        Assert.True((bool)Record(deal, "AnswerExpected", ("AnswerExpectedBy", World.Utc("2027-03-03")))["Recorded"]);
    }

    [Fact]
    public void Nothing_is_recorded_on_a_closed_deal()
    {
        var deal = world.Deal();
        world.SetState(deal.Reference, 2, 4);

        var refusal = Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => Record(deal, "OfferSent"));

        Assert.Equal("This opportunity is closed. Please reopen it first.", refusal.Message);
    }

    [Fact]
    public void Today_is_explained_with_days_and_chance_and_nothing_is_written()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").ActiveQuote(deal);
        Assert.Equal("No answer recorded so far since the offer of 2 March 2026; half of such answers come within 10 days. Worth a look from 11 March 2026.", deal.Explanation);
        var version = deal.Row().RowVersion;

        world.At("2026-03-16 09:00");
        var today = Explain(deal);

        Assert.Equal(version, deal.Row().RowVersion);
        Assert.Equal((10, 847170005), (today["WorkingDays"], today["Risk"]));
        Assert.InRange((double)today["Chance"], 0.38, 0.48);
        Assert.Equal("At this age about 4 in 10 such waits still end with an answer", today["ChanceInWords"]);
        Assert.Equal(("about 4 in 10", false), (today["ChanceInBrief"], today["ChanceIsHidden"]));
        Assert.Equal("loan offers to private customers in the Netherlands, 2011/12", today["ChanceSource"]);
        Assert.Equal(("1 offer", "phone, mail, LinkedIn and letter"), (today["TouchesByChannel"], today["ChannelsNotTried"]));
        Assert.Equal(
            "No answer recorded since the offer of 2 March 2026. A call has not been tried. 10 working days so far. "
            + "At this age about 4 in 10 such waits still end with an answer (loan offers to private customers in the Netherlands, 2011/12).",
            today["Explanation"]);
    }

    [Fact]
    public void The_reader_is_told_in_German_whoever_owns_the_deal()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);
        var reader = world.Organization.AddUser("Lea Leserin", "Europe/Berlin", 1031);

        world.At("2026-03-10 09:00");
        var today = world.Organization.As(reader).Execute(new OrganizationRequest("gg_ExplainOpportunity") { ["Target"] = deal.Reference }).Results;

        Assert.Equal(
            "Keine Antwort erfasst seit unserer E-Mail vom 2. März 2026. Ein Anruf wurde noch nicht versucht. Bisher 6 Arbeitstage. "
            + "Nach dieser Zeit kommt in solchen Fällen kaum noch eine Antwort (öffentliche Mailinglisten, 2007 bis 2013).",
            today["Explanation"]);
        Assert.Equal(("1 E-Mail", "Telefon, LinkedIn und Brief", "kaum 1 von 10"), (today["TouchesByChannel"], today["ChannelsNotTried"], today["ChanceInBrief"]));
    }

    [Fact]
    public void Who_does_not_want_to_see_a_chance_is_not_told_one()
    {
        world.Service.Create(new Entity("gg_ghostingpolicy") { ["gg_name"] = "Default", ["gg_hidechance"] = true });
        world.Run();
        var deal = world.Deal();
        world.At("2026-03-02 09:00").ActiveQuote(deal);

        Assert.Equal("No answer recorded so far since the offer of 2 March 2026. Worth a look from 11 March 2026.", deal.Explanation);
        Assert.Equal("No answer recorded so far since the offer of 2 March 2026. Worth a look from 11 March 2026. Less than a working day so far.", Explain(deal)["Explanation"]);
        Assert.False(Explain(deal).Contains("Chance"));
        Assert.False(Explain(deal).Contains("ChanceInBrief"));
        Assert.True((bool)Explain(deal)["ChanceIsHidden"]);
    }

    [Theory]
    [InlineData("2026-03-31 08:59", true)]
    [InlineData("2026-04-01 09:00", false)] // thirty days later it is too late to tell
    public void A_chance_is_told_for_thirty_days(string now, bool told)
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").ActiveQuote(deal);

        world.At(now);

        Assert.Equal(told, Explain(deal).Contains("Chance"));
    }

    [Fact]
    public void A_closed_deal_and_one_that_awaits_nothing_have_little_to_explain()
    {
        var deal = world.Deal();
        Assert.Equal("No contact with the customer is recorded yet.", Explain(deal)["Explanation"]);
        Assert.False(Explain(deal).Contains("WorkingDays"));
        Assert.False(Explain(deal).Contains("TouchesByChannel"));
        Assert.False(Explain(deal).Contains("ChannelsNotTried"));

        world.SetState(deal.Reference, 2, 4);
        Assert.Empty(Explain(deal));
    }

    private ParameterCollection Record(Deal deal, string kind, params (string Name, object? Value)[] parameters) => Record(world, deal, kind, parameters);

    private static ParameterCollection Record(World here, Deal deal, string kind, params (string Name, object? Value)[] parameters)
    {
        var request = new OrganizationRequest("gg_RecordTouch") { ["Target"] = deal.Reference, ["Kind"] = kind };
        foreach (var (name, value) in parameters)
        {
            if (value is not null)
            {
                request[name] = value;
            }
        }

        var results = here.Service.Execute(request).Results;
        here.Run();
        return results;
    }

    private ParameterCollection Explain(Deal deal) =>
        world.Service.Execute(new OrganizationRequest("gg_ExplainOpportunity") { ["Target"] = deal.Reference }).Results;
}
