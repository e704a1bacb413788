using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What is read from a mail as it is stored.</summary>
public sealed class ClassificationStories
{
    private const string Note = "Ich bin bis einschließlich 6. März nicht im Büro. Ab dem 9.3. bin ich wieder für Sie da.";

    private readonly World world = new();

    [Fact]
    public void An_out_of_office_note_is_stored_as_an_absence_with_its_day()
    {
        var mail = Store(("subject", "Abwesenheitsnotiz: Angebot"), ("description", Note));

        Assert.Equal(("Absence", "2026-03-09", null), Read(mail));
    }

    [Fact]
    public void A_persons_answer_is_stored_as_one_with_what_was_promised()
    {
        var mail = Store(("subject", "AW: Angebot"), ("description", "<p>Danke, ich melde mich bis Freitag.</p>"));

        Assert.Equal(("Person", null, "2026-03-06"), Read(mail));
    }

    [Fact]
    public void Headers_count_where_they_are_filled()
    {
        var mail = Store(("subject", "Re: Packing line"), ("internetmessageheaders", "{\"Content-Type\":\"multipart/report; report-type=delivery-status; bound"));

        Assert.Equal("Bounce", Read(mail).Kind);
    }

    [Fact]
    public void A_sender_nobody_knows_counts_by_his_address()
    {
        var daemon = new Entity("activityparty") { ["addressused"] = "mailer-daemon@customer.example" };

        Assert.Equal("Bounce", Read(Store(("subject", "About your mail"), ("from", new EntityCollection([daemon])))).Kind);
    }

    [Fact]
    public void What_somebody_filled_in_stays()
    {
        var person = new OptionSetValue(847170000);
        var day = new DateTime(2026, 3, 20);

        Assert.Equal(("Person", null, null), Read(Store(("subject", "Abwesenheitsnotiz"), ("description", Note), ("gg_answerkind", person))));
        Assert.Equal(("Absence", "2026-03-20", null), Read(Store(("subject", "Abwesenheitsnotiz"), ("description", Note), ("gg_returnson", day))));
    }

    [Fact]
    public void Whom_a_mail_did_not_reach_is_stored_unless_somebody_filled_it_in()
    {
        (string, object?)[] report = [("subject", "Undeliverable: Packing line"), ("description", "The mail of sam@seller.example to carla@customer.example could not be delivered.")];
        var own = new Entity("activityparty") { ["partyid"] = world.Seller, ["addressused"] = "sam@seller.example" };
        (string, object?)[] toUs = [.. report, ("to", new EntityCollection([own]))];

        Assert.Null(NotReached(Store(report)));
        Assert.Equal("carla@customer.example", NotReached(Store(toUs)));
        Assert.Equal("copy@partner.example", NotReached(Store([.. toUs, ("gg_notreached", "copy@partner.example")])));
        Assert.Null(NotReached(Store([.. toUs, ("gg_answerkind", new OptionSetValue(847170000))])));
    }

    [Fact]
    public void A_correction_by_hand_is_not_overwritten()
    {
        var mail = Store(("subject", "Abwesenheitsnotiz"), ("description", Note));

        world.Update(mail, ("gg_answerkind", new OptionSetValue(847170000)), ("gg_returnson", null));
        world.Update(mail, ("subject", "Automatische Antwort"), ("description", Note + " "));

        Assert.Equal(("Person", null, null), Read(mail));
    }

    [Fact]
    public void A_huge_text_is_stored_and_read()
    {
        var quoted = string.Concat(Enumerable.Repeat("<p>Wir bieten Ihnen an: eine Packstraße.</p>", 25_000));

        Assert.Equal(("Absence", "2026-03-09", null), Read(Store(("subject", "Automatische Antwort"), ("description", $"<p>{Note}</p><div class=\"gmail_quote\">{quoted}</div>"))));
        Assert.Equal("Person", Read(Store(("subject", "Packing line"), ("description", quoted))).Kind);
    }

    [Theory]
    [InlineData("{\"Auto-Submitted")]
    [InlineData("{\"\\u12")]
    [InlineData("[[[{{{\"")]
    [InlineData("not json at all")]
    [InlineData("")]
    public void Broken_headers_stop_nothing(string headers) =>
        Assert.Equal("Person", Read(Store(("subject", "Packing line"), ("internetmessageheaders", headers))).Kind);

    [Fact]
    public void A_mail_without_subject_and_text_is_a_persons() => Assert.Equal("Person", Read(Store(("subject", null))).Kind);

    [Theory]
    [InlineData(false, true, null)]
    [InlineData(true, true, "Absence")]
    [InlineData(false, false, null)]
    public void Only_what_came_from_others_is_read(bool fromCustomer, bool outgoing, string? kind)
    {
        var mail = Store(
            ("subject", "Abwesenheitsnotiz"),
            ("from", World.Parties(fromCustomer ? world.Customer : world.Colleague)),
            ("directioncode", outgoing));

        Assert.Equal(kind, Read(mail).Kind);
    }

    [Fact]
    public void Without_a_known_sender_the_direction_decides()
    {
        Assert.Equal("Absence", Read(Store(("subject", "Abwesenheitsnotiz"), ("from", null))).Kind);
        Assert.Null(Read(Store(("subject", "Abwesenheitsnotiz"), ("from", null), ("directioncode", true))).Kind);
    }

    /// <summary>Saves a mail from the customer on Monday, 2 March 2026, unless the values say otherwise.</summary>
    private EntityReference Store(params (string Column, object? Value)[] values)
    {
        var mail = new Entity("email") { ["from"] = World.Parties(world.Customer), ["to"] = World.Parties(world.Seller), ["directioncode"] = false };
        foreach (var (column, value) in values)
        {
            mail[column] = value;
        }

        var stored = new EntityReference("email", world.Service.Create(mail));
        world.Run();
        return stored;
    }

    private (string? Kind, string? ReturnsOn, string? AnswerExpectedBy) Read(EntityReference mail)
    {
        var row = world.Service.Retrieve(mail.LogicalName, mail.Id, new ColumnSet(true));
        return (row.FormattedValues.TryGetValue("gg_answerkind", out var kind) ? kind : null, Day(row, "gg_returnson"), Day(row, "gg_answerexpectedby"));
    }

    private string? NotReached(EntityReference mail) =>
        world.Service.Retrieve(mail.LogicalName, mail.Id, new ColumnSet("gg_notreached")).GetAttributeValue<string>("gg_notreached");

    private static string? Day(Entity row, string column) => row.GetAttributeValue<DateTime?>(column)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
