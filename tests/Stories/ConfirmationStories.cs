using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>A next step confirmed in writing, both ways.</summary>
public sealed class ConfirmationStories
{
    private const int German = 1031;

    [Theory]
    [InlineData(1033, null, "Our next step: Send the data sheet")]
    [InlineData(German, null, "Unser nächster Schritt: Send the data sheet")]
    [InlineData(German, 1033, "Our next step: Send the data sheet")]
    [InlineData(1033, German, "Unser nächster Schritt: Send the data sheet")]
    public void The_mail_is_drafted_once_in_the_owners_language_or_the_one_asked_for(int owners, int? asked, string subject)
    {
        var world = new World(language: owners);
        var deal = world.Deal();
        var step = Agree(world, deal);

        var mail = Draft(world, step, asked);
        Assert.True((bool)mail["Created"]);
        var row = Mail(world, mail);
        Assert.Equal((subject, 0, deal.Id), (row["subject"], row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<EntityReference>("regardingobjectid").Id));
        Assert.Equal((world.Seller.Id, world.Customer.Id), (Party(row, "from"), Party(row, "to")));
        Assert.Null(deal.On("gg_lastoutreachon"));

        var again = Draft(world, step, asked);
        Assert.Equal((false, ((EntityReference)mail["Mail"]).Id), ((bool)again["Created"], ((EntityReference)again["Mail"]).Id));
        Assert.Single(world.Service.RetrieveMultiple(new QueryExpression("email")).Entities);
    }

    [Fact]
    public void Sending_confirms_for_us_and_a_clear_reply_for_the_customer()
    {
        var world = new World();
        var (deal, step, mail) = Sent(world);
        Assert.Equal(("Awaiting confirmation", "2026-03-02 09:00"), (deal.CommitmentStatus, deal.On("gg_commitmentsince")));

        Reply(world.At("2026-03-03 10:00"), deal, mail, "Hallo Frau Seller,\n\nja, passt so.\n\nViele Grüße");

        Assert.Equal(("Binding", "2026-03-03 10:00", "2026-03-03 10:00"), (deal.CommitmentStatus, deal.On("gg_commitmentsince"), deal.On("gg_lastresponseon")));
        Assert.Equal(World.Utc("2026-03-03 10:00"), Row(world, step)["gg_confirmedbycustomeron"]);
    }

    [Theory]
    [InlineData("Nein, passt doch nicht")]
    [InlineData("Ja, aber lieber am Montag")]
    [InlineData("Passt das auch am Montag?")]
    [InlineData("Vielen Dank.")]
    public void Any_other_reply_is_a_response_and_leaves_the_decision_to_one_click(string body)
    {
        var world = new World();
        var (deal, step, mail) = Sent(world);

        Reply(world.At("2026-03-03 10:00"), deal, mail, body);
        Assert.Equal(("Awaiting confirmation", "2026-03-03 10:00"), (deal.CommitmentStatus, deal.On("gg_lastresponseon")));

        Assert.True((bool)Confirm(world.At("2026-03-03 11:00"), step, "customer")["Done"]);
        Assert.Equal(("Binding", "2026-03-03 11:00"), (deal.CommitmentStatus, deal.On("gg_commitmentsince")));
        Assert.False((bool)Confirm(world.At("2026-03-03 12:00"), step, " Customer")["Done"]);
        Assert.Equal("2026-03-03 11:00", deal.On("gg_commitmentsince"));
    }

    [Fact]
    public void An_automatic_reply_never_confirms_and_neither_does_a_mail_that_answers_something_else()
    {
        var world = new World();
        var (deal, step, mail) = Sent(world);

        Reply(world.At("2026-03-03 10:00"), deal, mail, "Ja, ich bin bis 6. März nicht im Büro.", subject: "Abwesenheitsnotiz: Our next step");
        Reply(world.At("2026-03-03 11:00"), deal, mail, "Ja", subject: "Automatic reply: Our next step");
        Reply(world.At("2026-03-03 12:00"), deal, world.MailTo(deal.Reference), "Ja, passt");
        Reply(world.At("2026-03-03 13:00"), deal, null, "Ja, passt");
        Reply(world.At("2026-03-03 14:00"), deal, mail, "Ja, passt", from: world.Colleague);

        Assert.False(Row(world, step).Contains("gg_confirmedbycustomeron"));
    }

    [Fact]
    public void An_organisation_may_have_words_of_agreement_and_of_refusal_of_its_own()
    {
        var world = new World();
        var policy = new EntityReference("gg_ghostingpolicy", world.Service.Create(PolicyStories.Policy(("gg_agreementwords", "jo\nalles paletti"), ("gg_refusalwords", "murks"))));
        world.Run();
        var (deal, step, mail) = Sent(world);

        Reply(world.At("2026-03-03 10:00"), deal, mail, "Ja, passt");
        Reply(world.At("2026-03-03 11:00"), deal, mail, "Jo, aber so ein Murks");
        Assert.False(Row(world, step).Contains("gg_confirmedbycustomeron"));

        Reply(world.At("2026-03-03 12:00"), deal, mail, "Alles paletti, aber bitte pünktlich");
        Assert.Equal(World.Utc("2026-03-03 12:00"), Row(world, step)["gg_confirmedbycustomeron"]);

        // Emptied, the words of the product hold again.
        world.Update(policy, ("gg_agreementwords", null), ("gg_refusalwords", null));
        world.Update(step, ("gg_confirmedbycustomeron", null));
        Reply(world.At("2026-03-03 13:00"), deal, mail, "Alles paletti");
        Assert.False(Row(world, step).Contains("gg_confirmedbycustomeron"));
        Reply(world.At("2026-03-03 14:00"), deal, mail, "Ja, passt");
        Assert.True(Row(world, step).Contains("gg_confirmedbycustomeron"));
    }

    [Fact]
    public void A_yes_to_the_mail_of_another_day_confirms_nothing()
    {
        var world = new World();
        var (deal, step, mail) = Sent(world);
        world.At("2026-03-02 10:00").Update(step, ("gg_dueon", World.Utc("2026-03-20")));

        Reply(world.At("2026-03-03 10:00"), deal, mail, "Ja, passt");
        Assert.Equal("Awaiting confirmation", deal.CommitmentStatus);

        Assert.True((bool)Draft(world, step)["Created"]);
    }

    [Fact]
    public void A_reply_to_a_step_withdrawn_meanwhile_changes_nothing_and_one_deleted_later_takes_nothing_back()
    {
        var world = new World();
        var (deal, step, mail) = Sent(world);
        world.Update(step, ("gg_outcome", world.Option("gg_commitment", "gg_outcome", "Withdrawn")));
        var reply = Reply(world.At("2026-03-03 10:00"), deal, mail, "Ja, passt");
        Assert.False(Row(world, step).Contains("gg_confirmedbycustomeron"));

        world.Update(step, ("gg_outcome", world.Option("gg_commitment", "gg_outcome", "Open")));
        Confirm(world, step, "customer");
        world.Delete(reply);
        world.Delete(mail);
        Assert.Equal("Binding", deal.CommitmentStatus);
        Assert.False(Row(world, step).Contains("gg_confirmationmailid"));
        Assert.True((bool)Draft(world, step)["Created"]);
    }

    [Theory]
    [InlineData("gg_DraftConfirmation")]
    [InlineData("gg_ConfirmCommitment")]
    public void Of_two_people_who_click_at_the_same_moment_one_is_told_by_the_service_to_try_again(string api)
    {
        var world = new World();
        var step = Agree(world, world.Deal());
        var other = world.Organization.Interrupt(
            request => request is UpdateRequest { Target.LogicalName: "gg_commitment" },
            () => world.Organization.As(world.Colleague.Id).Execute(Click()));

        var mine = Record.Exception(() => world.Service.Execute(Click()));
        world.Run();

        Assert.True(other.Ended);
        Assert.True(mine is null ^ other.Failure is null);
        Assert.Equal(unchecked((int)0x80060882), ((FaultException<OrganizationServiceFault>)(mine ?? other.Failure)!).Detail.ErrorCode);
        Assert.Equal(api == "gg_DraftConfirmation" ? 1 : 0, world.Service.RetrieveMultiple(new QueryExpression("email")).Entities.Count);
        Assert.Equal(api == "gg_ConfirmCommitment", Row(world, step).Contains("gg_confirmedbyuson"));

        OrganizationRequest Click()
        {
            var click = new OrganizationRequest(api) { ["Target"] = step };
            if (api == "gg_ConfirmCommitment")
            {
                click["By"] = "us";
            }

            return click;
        }
    }

    [Fact]
    public void A_deal_nobody_answers_for_is_told_to_name_the_contact()
    {
        var world = new World();
        var account = new EntityReference("account", world.Service.Create(new Entity("account") { ["name"] = "Customer & Sons" }));
        var deal = new Deal(world.Organization, world.Service.Create(new Entity("opportunity") { ["name"] = "Line", ["customerid"] = account }));
        var row = world.Step(deal, "Us", "2026-03-10");
        row["gg_contactid"] = null;
        var step = new EntityReference("gg_commitment", world.Service.Create(row));

        Assert.Equal(
            "Please enter the contact with whom it was agreed; the confirmation goes to them.", Refusal(() => Draft(world, step)));
        Assert.Empty(world.Service.RetrieveMultiple(new QueryExpression("email")).Entities);
    }

    [Theory]
    [InlineData(1033, "This commitment has been settled, so there is nothing to confirm. If it goes on, please set its outcome to Open first.", "Please say who confirmed it: “us” or “customer”.")]
    [InlineData(German, "Diese Vereinbarung ist schon erledigt, es gibt also nichts zu bestätigen. Geht sie weiter, setzen Sie ihr Ergebnis bitte zuerst auf „Offen“.", "Bitte geben Sie an, wer bestätigt hat: „us“ (wir) oder „customer“ (Kunde).")]
    public void What_cannot_be_confirmed_is_refused_in_the_callers_language(int language, string settled, string who)
    {
        var world = new World(language: language);
        var step = Agree(world, world.Deal());

        Assert.Equal(who, Refusal(() => Confirm(world, step, "somebody")));
        Assert.NotEmpty(Refusal(() => Draft(world, step, 1036)));
        world.Update(step, ("gg_outcome", world.Option("gg_commitment", "gg_outcome", "Withdrawn")));
        Assert.Equal(settled, Refusal(() => Confirm(world, step, "us")));
        Assert.Equal(settled, Refusal(() => Draft(world, step)));
    }

    [Fact]
    public void A_confirmation_that_somebody_crosses_is_tried_again_and_overwrites_nothing()
    {
        var world = new World();
        var deal = world.Deal();
        var step = Agree(world, deal);
        var mail = (EntityReference)Draft(world, step)["Mail"];
        var service = new InTheWay(world.Organization.AsSystem, request =>
        {
            if (request.RequestName == "Update")
            {
                world.Service.Update(new Entity("gg_commitment", step.Id) { ["gg_name"] = "Changed meanwhile" });
            }
        });
        var job = new OneJob(service, mail, world.Organization.Now);
        job.PostEntityImages["After"] = new Entity("email", mail.Id) { ["statuscode"] = new OptionSetValue(3), ["directioncode"] = true };
        var type = world.Organization.Solution.PluginTypes.Single(found => found.Type.Name == "ConfirmInWriting").Type;

        var refusal = Assert.Throws<InvalidPluginExecutionException>(() => ((IPlugin)Activator.CreateInstance(type)!).Execute(job));

        Assert.Equal(OperationStatus.Retry, refusal.Status);
        Assert.Equal(("Changed meanwhile", false), (Row(world, step)["gg_name"], Row(world, step).Contains("gg_confirmedbyuson")));
    }

    [Theory]
    [InlineData("Hallo Frau Seller,\n\nja, passt so.\n\nViele Grüße", true)]
    [InlineData("Hello Selma,\n\nagreed.\n\nKind regards", true)]
    [InlineData("Nein, passt doch nicht", false)]
    [InlineData("Yes, but not before Monday", false)]
    [InlineData("Vielen Dank.", false)]
    public void An_answer_nothing_links_to_the_mail_is_known_by_the_commitment_it_is_filed_under(string body, bool agrees)
    {
        var world = new World();
        var (deal, step, _) = Sent(world);

        Reply(world.At("2026-03-03 10:00"), deal, null, body, filedUnder: step);

        Assert.Equal((agrees, "2026-03-03 10:00"), (Row(world, step).Contains("gg_confirmedbycustomeron"), deal.On("gg_lastresponseon")));
        Assert.Equal(agrees ? "Binding" : "Awaiting confirmation", deal.CommitmentStatus);
    }

    [Fact]
    public void An_answer_confirms_once_somebody_files_it_there_from_the_moment_it_was_sent()
    {
        var world = new World();
        var (deal, step, _) = Sent(world);
        var reply = Reply(world.At("2026-03-03 10:00"), deal, null, "Ja, passt");
        Assert.Equal("Awaiting confirmation", deal.CommitmentStatus);

        world.At("2026-03-04 10:00").Update(reply, ("regardingobjectid", step));

        Assert.Equal(("Binding", World.Utc("2026-03-03 10:00")), (deal.CommitmentStatus, Row(world, step)["gg_confirmedbycustomeron"]));
    }

    [Fact]
    public void Filed_there_an_automatic_answer_confirms_as_little_as_a_mail_of_ours()
    {
        var world = new World();
        var (deal, step, _) = Sent(world);

        Reply(world.At("2026-03-03 10:00"), deal, null, "Ja, ich bin bis 6. März nicht im Büro.", subject: "Abwesenheitsnotiz: Our next step", filedUnder: step);
        Reply(world.At("2026-03-03 11:00"), deal, null, "Yes", subject: "Automatic reply: Our next step", filedUnder: step);
        Reply(world.At("2026-03-03 12:00"), deal, null, "Ja, passt", from: world.Colleague, filedUnder: step);

        Assert.Equal((false, null), (Row(world, step).Contains("gg_confirmedbycustomeron"), deal.On("gg_lastresponseon")));
    }

    [Fact]
    public void What_was_written_before_our_mail_is_no_answer_to_it()
    {
        var world = new World();
        var deal = world.Deal();
        var step = Agree(world, deal);
        var reply = Reply(world.At("2026-03-02 08:30"), deal, null, "Ja, passt", filedUnder: step);
        Assert.False(Row(world, step).Contains("gg_confirmedbycustomeron"));

        var mail = (EntityReference)Draft(world, step)["Mail"];
        world.At("2026-03-02 09:00").Update(mail, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(3)), ("senton", world.Organization.Now));
        world.Update(reply, ("regardingobjectid", deal.Reference));
        world.Update(reply, ("regardingobjectid", step));

        Assert.Equal(("Awaiting confirmation", false), (deal.CommitmentStatus, Row(world, step).Contains("gg_confirmedbycustomeron")));
    }

    [Theory]
    [InlineData("Withdrawn")]
    [InlineData("Kept")]
    public void Of_a_commitment_that_is_settled_it_is_a_response_and_no_more(string outcome)
    {
        var world = new World();
        var (deal, step, _) = Sent(world);
        world.Update(step, ("gg_outcome", world.Option("gg_commitment", "gg_outcome", outcome)));

        Reply(world.At("2026-03-03 10:00"), deal, null, "Ja, passt", filedUnder: step);

        Assert.Equal((false, "2026-03-03 10:00"), (Row(world, step).Contains("gg_confirmedbycustomeron"), deal.On("gg_lastresponseon")));
    }

    [Fact]
    public void An_answer_to_another_mail_filed_under_a_commitment_confirms_nothing_whatever_it_begins_with()
    {
        var world = new World();
        var (deal, step, _) = Sent(world);
        var question = world.At("2026-03-02 14:00").MailTo(step);

        Reply(world.At("2026-03-03 10:00"), deal, question, "Ja, gern: Die Nummer ist 4711.", filedUnder: step);

        Assert.False(Row(world, step).Contains("gg_confirmedbycustomeron"));
        Assert.Equal("2026-03-03 10:00", deal.On("gg_lastresponseon"));
    }

    [Fact]
    public void What_the_mail_system_noted_goes_before_where_somebody_filed_it()
    {
        var world = new World();
        var (deal, step, mail) = Sent(world);
        var other = Agree(world, deal);
        var another = (EntityReference)Draft(world, other)["Mail"];
        world.At("2026-03-02 09:30").Update(another, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(3)), ("senton", world.Organization.Now));

        Reply(world.At("2026-03-03 10:00"), deal, mail, "Ja, passt", filedUnder: other);

        Assert.Equal((true, false), (Row(world, step).Contains("gg_confirmedbycustomeron"), Row(world, other).Contains("gg_confirmedbycustomeron")));
    }

    [Theory]
    [InlineData("Open")]
    [InlineData("Withdrawn")]
    public void A_second_yes_to_one_step_is_none_to_the_step_under_which_it_is_filed(string outcome)
    {
        var world = new World();
        var (deal, step, mail) = Sent(world);
        var (_, other, _) = Sent(world, deal);
        Reply(world.At("2026-03-03 10:00"), deal, mail, "Ja, passt");
        world.Update(step, ("gg_outcome", world.Option("gg_commitment", "gg_outcome", outcome)));

        Reply(world.At("2026-03-03 11:00"), deal, mail, "Ja, wie gesagt", filedUnder: other);
        Assert.Equal((true, false), (Row(world, step).Contains("gg_confirmedbycustomeron"), Row(world, other).Contains("gg_confirmedbycustomeron")));

        Reply(world.At("2026-03-03 12:00"), deal, null, "Ja, auch das", filedUnder: other);
        Assert.True(Row(world, other).Contains("gg_confirmedbycustomeron"));
    }

    [Fact]
    public void A_mail_that_answers_nothing_costs_no_request()
    {
        var world = new World();
        var service = new InTheWay(world.Organization.AsSystem, _ => { });
        var job = new OneJob(service, new EntityReference("email", Guid.NewGuid()), world.Organization.Now);
        job.PostEntityImages["After"] = new Entity("email", Guid.NewGuid()) { ["statuscode"] = new OptionSetValue(4), ["directioncode"] = false };
        var type = world.Organization.Solution.PluginTypes.Single(found => found.Type.Name == "ConfirmInWriting").Type;

        ((IPlugin)Activator.CreateInstance(type)!).Execute(job);

        Assert.Empty(service.Requests);
    }

    private static (Deal Deal, EntityReference Step, EntityReference Mail) Sent(World world) => Sent(world, world.Deal());

    private static (Deal Deal, EntityReference Step, EntityReference Mail) Sent(World world, Deal deal)
    {
        var step = Agree(world, deal);
        var mail = (EntityReference)Draft(world, step)["Mail"];
        world.At("2026-03-02 09:00").Update(mail, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(3)), ("senton", world.Organization.Now));
        return (deal, step, mail);
    }

    private static EntityReference Agree(World world, Deal deal)
    {
        var step = new EntityReference("gg_commitment", world.Service.Create(world.Step(deal, "Customer", "2026-03-10")));
        world.Run();
        return step;
    }

    private static EntityReference Reply(World world, Deal deal, EntityReference? to, string body, string? subject = null, EntityReference? from = null, EntityReference? filedUnder = null)
    {
        var row = new Entity("email")
        {
            ["subject"] = subject ?? "Re: Our next step",
            ["description"] = body,
            ["from"] = World.Parties(from ?? world.Customer),
            ["to"] = World.Parties(world.Seller),
            ["directioncode"] = false,
            ["senton"] = world.Organization.Now,
            ["regardingobjectid"] = filedUnder ?? deal.Reference,
        };
        if (to is not null)
        {
            row["correlatedactivityid"] = to;
        }

        var reply = new EntityReference("email", world.Service.Create(row));
        world.Run();
        world.SetState(reply, 1, 4);
        return reply;
    }

    private static ParameterCollection Draft(World world, EntityReference step, int? language = null)
    {
        var request = new OrganizationRequest("gg_DraftConfirmation") { ["Target"] = step };
        if (language is not null)
        {
            request["Language"] = language;
        }

        return Ask(world, request);
    }

    private static ParameterCollection Confirm(World world, EntityReference step, string by) =>
        Ask(world, new OrganizationRequest("gg_ConfirmCommitment") { ["Target"] = step, ["By"] = by });

    private static ParameterCollection Ask(World world, OrganizationRequest request)
    {
        var results = world.Service.Execute(request).Results;
        world.Run();
        return results;
    }

    private static Entity Mail(World world, ParameterCollection drafted) =>
        world.Service.Retrieve("email", ((EntityReference)drafted["Mail"]).Id, new ColumnSet(true));

    private static Guid Party(Entity mail, string column) =>
        mail.GetAttributeValue<EntityCollection>(column).Entities.Single().GetAttributeValue<EntityReference>("partyid").Id;

    private static Entity Row(World world, EntityReference step) => world.Service.Retrieve("gg_commitment", step.Id, new ColumnSet(true));

    private static string Refusal(Action ask) => Assert.Throws<FaultException<OrganizationServiceFault>>(ask).Detail.Message;
}
