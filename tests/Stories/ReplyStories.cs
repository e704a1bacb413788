using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>Replies to a confirmation as Exchange delivers them: with the id of the mail they answer, or the index of the conversation they go
/// on with, and regarding nothing, since the platform correlated nothing.</summary>
public sealed class ReplyStories
{
    private const string Ours = "<AM0PR04MB1@ours.example>";
    private const string OurIndex = "01DCAA2C4F1A3B5C7D9E1F20314253647586970A1B2C";

    /// <summary>Five bytes, which an answer adds to the index of the mail it answers.</summary>
    private const string Answer = "8000A1B2C3";

    private readonly World world = new();

    [Theory]
    [InlineData("Hallo Frau Seller,\n\nja, passt so.\n\nViele Grüße\nCarla Customer")]
    [InlineData("<p>Hi Selma,</p><p>agreed.</p><blockquote>Please confirm, or say no.</blockquote>")]
    public void A_reply_is_found_by_the_id_of_the_mail_it_answers_alone(string body)
    {
        var (deal, step) = Sent();

        Deliver(body, inReplyTo: Ours);

        Assert.Equal(("Binding", "2026-03-03 10:00", "2026-03-03 10:00"), (deal.CommitmentStatus, deal.On("gg_commitmentsince"), deal.On("gg_lastresponseon")));
        Assert.Equal(World.Utc("2026-03-03 10:00"), Row(step)["gg_confirmedbycustomeron"]);
    }

    [Fact]
    public void A_reply_is_found_by_the_conversation_it_goes_on_with_alone()
    {
        var (deal, _) = Sent();

        Deliver("Ja, passt", index: OurIndex + Answer);

        Assert.Equal(("Binding", "2026-03-03 10:00"), (deal.CommitmentStatus, deal.On("gg_lastresponseon")));
    }

    [Theory]
    [InlineData(null, null)] // a new mail
    [InlineData("<AM0PR04MB2@ours.example>", null)] // an answer to another mail of ours
    [InlineData(null, OurIndex)] // the same conversation begun anew
    [InlineData(null, OurIndex + Answer + Answer)] // an answer to an answer, which may agree to something else
    [InlineData(null, "01DCAA2C4F1A3B5C7D9E1F20314253647586970A1B2D" + Answer)] // another conversation
    [InlineData(null, Answer)] // shorter than any index
    public void A_reply_found_by_neither_is_a_response_and_confirms_nothing(string? inReplyTo, string? index)
    {
        var (deal, step) = Sent();

        Deliver("Ja, passt", inReplyTo, index);

        Assert.Equal(("Awaiting confirmation", "2026-03-03 10:00", false), (deal.CommitmentStatus, deal.On("gg_lastresponseon"), Row(step).Contains("gg_confirmedbycustomeron")));
    }

    [Theory]
    [InlineData("Nein, passt doch nicht")]
    [InlineData("Ja, passt doch nicht")]
    [InlineData("No, not on that day.")]
    public void A_no_is_a_response_and_leaves_the_decision_to_one_click(string body)
    {
        var (deal, step) = Sent();

        Deliver(body, Ours, OurIndex + Answer);
        Assert.Equal(("Awaiting confirmation", "2026-03-03 10:00", false), (deal.CommitmentStatus, deal.On("gg_lastresponseon"), Row(step).Contains("gg_confirmedbycustomeron")));

        world.Service.Execute(new OrganizationRequest("gg_ConfirmCommitment") { ["Target"] = step, ["By"] = "customer" });
        world.Run();
        Assert.Equal("Binding", deal.CommitmentStatus);
    }

    [Theory]
    [InlineData("Automatische Antwort: Unser nächster Schritt", "Ich bin bis zum 6. März nicht im Haus.\n\nAm 02.03.2026 um 09:00 schrieb Carla Customer:\n> Ja, passt", null)]
    [InlineData("AW: Unser nächster Schritt", "Ja, Ihre Nachricht ist eingegangen. Ich bin bis zum 6. März nicht im Haus.", "Auto-Submitted: auto-replied\r\nX-Auto-Response-Suppress: All")]
    [InlineData("Automatic reply: Our next step", "Yes, your mail has arrived. I am out of the office until 6 March.", null)]
    public void An_automatic_reply_that_says_yes_neither_confirms_nor_is_a_response(string subject, string body, string? headers)
    {
        var (deal, step) = Sent();

        Deliver(body, Ours, OurIndex + Answer, subject, headers);

        Assert.Equal(("Awaiting confirmation", null, false), (deal.CommitmentStatus, deal.On("gg_lastresponseon"), Row(step).Contains("gg_confirmedbycustomeron")));
    }

    [Fact]
    public void A_yes_of_a_colleague_of_ours_confirms_nothing()
    {
        var (deal, step) = Sent();

        Deliver("Ja, passt", Ours, OurIndex + Answer, from: world.Colleague);

        Assert.Equal((null, false), (deal.On("gg_lastresponseon"), Row(step).Contains("gg_confirmedbycustomeron")));
    }

    [Fact]
    public void A_confirmation_mail_deleted_before_the_reply_leaves_the_decision_to_one_click()
    {
        var (deal, step) = Sent();
        world.Delete(Row(step).GetAttributeValue<EntityReference>("gg_confirmationmailid"));
        Assert.True(Row(step).Contains("gg_confirmedbyuson"));

        Deliver("Ja, passt", Ours, OurIndex + Answer);

        Assert.Equal(("Awaiting confirmation", "2026-03-03 10:00"), (deal.CommitmentStatus, deal.On("gg_lastresponseon")));
    }

    /// <summary>A step whose confirmation went out on 2 March at 09:00 with the id and the index Exchange gave it.</summary>
    private (Deal Deal, EntityReference Step) Sent()
    {
        var deal = world.Deal();
        var step = world.Agree(deal, "Customer", "2026-03-10");
        var mail = (EntityReference)world.Service.Execute(new OrganizationRequest("gg_DraftConfirmation") { ["Target"] = step }).Results["Mail"];
        world.At("2026-03-02 09:00").Organization.AsMailbox.Update(new Entity("email", mail.Id)
        {
            ["statecode"] = new OptionSetValue(1),
            ["statuscode"] = new OptionSetValue(3),
            ["senton"] = world.Organization.Now,
            ["messageid"] = Ours,
            ["conversationindex"] = OurIndex,
        });
        world.Run();
        return (deal, step);
    }

    /// <summary>Delivers a mail on 3 March at 10:00.</summary>
    private void Deliver(string body, string? inReplyTo = null, string? index = null, string? subject = null, string? headers = null, EntityReference? from = null)
    {
        world.At("2026-03-03 10:00");
        var mail = new Entity("email")
        {
            ["subject"] = subject ?? "AW: Our next step",
            ["description"] = body,
            ["from"] = World.Parties(from ?? world.Customer),
            ["to"] = World.Parties(world.Seller),
            ["directioncode"] = false,
            ["senton"] = world.Organization.Now,
            ["messageid"] = "<DB9PR07MB7@theirs.example>",
            ["inreplyto"] = inReplyTo,
            ["conversationindex"] = index,
            ["internetmessageheaders"] = headers,
        };
        mail.Id = world.Organization.AsMailbox.Create(mail);
        world.Run();
        world.Organization.AsMailbox.Update(new Entity("email", mail.Id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(4) });
        world.Run();
    }

    private Entity Row(EntityReference step) => world.Service.Retrieve("gg_commitment", step.Id, new ColumnSet(true));
}
