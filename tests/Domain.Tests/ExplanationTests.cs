using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;
using Xunit;

namespace GhostingGuard.Domain.Tests;

public sealed class ExplanationTests
{
    public static TheoryData<string, string, Touch[], string, string> Sentences { get; } = new()
    {
        { "new", "2026-03-02", [], "No contact with the customer is recorded yet.", "Es ist noch kein Kontakt mit dem Kunden erfasst." },
        {
            "engaged", "2026-03-02 10:00", [Some.Answer("2026-03-02 09:00", Channel.Phone)],
            "The customer's latest answer came by phone on 2 March 2026; the next step is ours, by 3 March 2026.",
            "Die jüngste Antwort des Kunden kam am Telefon am 2. März 2026; der nächste Schritt liegt bei uns, bis zum 3. März 2026."
        },
        {
            "waiting", "2026-03-02 10:00", [Some.Offer("2026-03-02 09:00")],
            "No answer recorded so far since the offer of 2 March 2026. Worth a look from 11 March 2026.",
            "Seit dem Angebot vom 2. März 2026 ist noch keine Antwort erfasst. Ein Blick lohnt sich ab dem 11. März 2026."
        },
        {
            "ghosting", "2026-05-04", [Some.Offer("2026-03-03 09:00"), Some.Call("2026-03-05 09:00"), Some.Call("2026-03-09 09:00"), Some.Call("2026-03-12 09:00"), Some.Mail("2026-03-17 09:00")],
            "No answer recorded since the offer of 3 March 2026; since then 3 calls and 1 mail, last on 17 March 2026. LinkedIn has not been tried.",
            "Keine Antwort erfasst seit dem Angebot vom 3. März 2026; seitdem 3 Anrufe und 1 E-Mail, zuletzt am 17. März 2026. LinkedIn wurde noch nicht versucht."
        },
        {
            "nothing since", "2026-05-04", [Some.Mail("2026-03-03 09:00")],
            "No answer recorded since our mail of 3 March 2026. A call has not been tried.",
            "Keine Antwort erfasst seit unserer E-Mail vom 3. März 2026. Ein Anruf wurde noch nicht versucht."
        },
        {
            "missed meeting", "2026-05-04", [Some.Missed("2026-03-03 09:00"), Some.Call("2026-03-03 09:15"), Some.Mail("2026-03-04 09:00"), Some.Letter("2026-03-05 09:00")],
            "No answer recorded since the meeting planned for 3 March 2026; since then 1 mail, 1 call and 1 letter, last on 5 March 2026. LinkedIn has not been tried.",
            "Keine Antwort erfasst seit dem für den 3. März 2026 geplanten Termin; seitdem 1 E-Mail, 1 Anruf und 1 Brief, zuletzt am 5. März 2026. LinkedIn wurde noch nicht versucht."
        },
        {
            "unreachable", "2026-05-04", [Touch.FailedAttempt(Some.Utc("2026-03-03 09:00"), Channel.Mail)],
            "The mail of 3 March 2026 could not be sent. Please check the address or use another channel.",
            "Die E-Mail vom 3. März 2026 konnte nicht gesendet werden. Bitte prüfen Sie die Adresse oder nutzen Sie einen anderen Weg."
        },
        {
            "missed by us", "2026-03-03 10:00", [Touch.MeetingMissedByUs(Some.Utc("2026-03-03 09:00"))],
            "We could not make the meeting of 3 March 2026; the next step is ours, by 4 March 2026.",
            "Den Termin am 3. März 2026 konnten wir nicht wahrnehmen; der nächste Schritt liegt bei uns, bis zum 4. März 2026."
        },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_risk_is_explained_in_the_owners_language(string story, string now, Touch[] touches, string english, string german)
    {
        var assessment = Some.Assess(now, touches);

        Assert.NotEmpty(story);
        Assert.Equal(english, Explanation.Of(assessment, Some.UtcTime, Language.English));
        Assert.Equal(german, Explanation.Of(assessment, Some.UtcTime, Language.German));
    }

    [Fact]
    public void Dates_are_those_of_the_owners_zone()
    {
        var assessment = Assessment.Of(
            DealState.Open, new Facts([Some.Mail("2026-03-02 23:30")]), Policy.Default, Some.BerlinTime, Some.Utc("2026-05-04"));

        Assert.StartsWith("No answer recorded since our mail of 3 March 2026.", Explanation.Of(assessment, Some.BerlinTime, Language.English));
    }

    [Fact]
    public void A_closed_deal_needs_no_explanation_and_a_parked_one_says_so()
    {
        Assert.Null(Explanation.Of(Some.Assess(DealState.Closed, "2026-03-02"), Some.UtcTime, Language.English));
        Assert.Equal("Diese Verkaufschance ist zurückgestellt.", Explanation.Of(Some.Assess(DealState.Parked, "2026-03-02"), Some.UtcTime, Language.German));
    }

    [Theory]
    [InlineData(0, 0, "Less than a working day so far. At this age hardly one such wait still ends with an answer (public mailing lists, 2007 to 2013).", "Bisher weniger als ein Arbeitstag. Nach dieser Zeit kommt in solchen Fällen kaum noch eine Antwort (öffentliche Mailinglisten, 2007 bis 2013).")]
    [InlineData(1, 1, "1 working day so far. At this age about 1 in 10 such waits still end with an answer (public mailing lists, 2007 to 2013).", "Bisher 1 Arbeitstag. Nach dieser Zeit kommt in etwa 1 von 10 solchen Fällen noch eine Antwort (öffentliche Mailinglisten, 2007 bis 2013).")]
    [InlineData(2, 9, "2 working days so far. At this age about 9 in 10 such waits still end with an answer (public mailing lists, 2007 to 2013).", "Bisher 2 Arbeitstage. Nach dieser Zeit kommt in etwa 9 von 10 solchen Fällen noch eine Antwort (öffentliche Mailinglisten, 2007 bis 2013).")]
    public void Days_and_chance_are_told_in_correct_words(int days, int outOfTen, string english, string german)
    {
        foreach (var (language, expected) in new[] { (Language.English, english), (Language.German, german) })
        {
            var say = Phrases.In(language);

            Assert.Equal(expected, $"{say.SoFar(days)} {say.Chance(outOfTen)} ({say.Source(CurveSource.PublicMailingLists)}).");
        }
    }

    [Theory]
    [InlineData(0, "hardly one in 10", "kaum 1 von 10")]
    [InlineData(3, "about 3 in 10", "etwa 3 von 10")]
    public void A_chance_is_told_in_brief(int outOfTen, string english, string german)
    {
        Assert.Equal(english, Phrases.In(Language.English).ChanceInBrief(outOfTen));
        Assert.Equal(german, Phrases.In(Language.German).ChanceInBrief(outOfTen));
    }

    [Theory]
    [InlineData(1, "half of such answers come within a day", "die Hälfte solcher Antworten kommt innerhalb eines Tages")]
    [InlineData(10, "half of such answers come within 10 days", "die Hälfte solcher Antworten kommt innerhalb von 10 Tagen")]
    public void How_long_answers_take_is_told_in_correct_words(int days, string english, string german)
    {
        Assert.Equal(english, Phrases.In(Language.English).HalfOfAnswers(days));
        Assert.Equal(german, Phrases.In(Language.German).HalfOfAnswers(days));
    }
}
