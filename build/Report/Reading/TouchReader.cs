using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>Reads the activities and offers as marks for timelines.</summary>
/// <remarks>It tells the sides by the direction people chose. Who really answered is decided by the plug-ins, whose result stands on the opportunity.</remarks>
internal sealed class TouchReader
{
    private const int FirstChannel = 847170000;
    private const int Reached = 847170000;
    private const int MissedByCustomer = 847170001;
    private const int MissedByUs = 847170002;
    private const int Completed = 1;
    private const int Canceled = 2;

    /// <summary>Completed by hand, sent, received; neither drafts nor mails on their way nor refused ones.</summary>
    private static readonly int[] MailThatCounts = [2, 3, 4];

    private readonly IOrganizationService service;
    private readonly DateTime asOf;
    private readonly Filing filing;
    private readonly List<Touch> touches = [];

    private TouchReader(IOrganizationService service, DateTime asOf, Filing filing)
    {
        this.service = service;
        this.asOf = asOf;
        this.filing = filing;
    }

    /// <returns>By opportunity, oldest first.</returns>
    public static ILookup<Guid, Touch> Read(IOrganizationService service, DateTime asOf)
    {
        var quotes = Rows.Of(service, Rows.Query("quote", "opportunityid", "gg_activatedon"));
        var opportunities = Rows.Of(service, Rows.Query("opportunity", "originatingleadid", "gg_offeredon"));
        var commitments = Rows.Of(service, Rows.Query("gg_commitment", "gg_opportunityid"));
        var reader = new TouchReader(service, asOf, new Filing(quotes, commitments, opportunities));
        reader.AddOffers(quotes, opportunities);
        reader.AddMails();
        reader.AddCalls();
        reader.AddMeetings();
        reader.AddWritten("letter", FirstChannel + 3);
        reader.AddWritten("fax", FirstChannel + 4);
        reader.AddWritten("socialactivity", FirstChannel + 5);
        reader.AddMessages();
        return reader.touches.OrderBy(touch => touch.Moment).ToLookup(touch => touch.Deal);
    }

    private void AddOffers(IEnumerable<Entity> quotes, IEnumerable<Entity> opportunities)
    {
        foreach (var quote in quotes)
        {
            Add(quote.GetAttributeValue<EntityReference?>("opportunityid"), quote.GetAttributeValue<DateTime?>("gg_activatedon"), null, answered: false);
        }

        foreach (var opportunity in opportunities)
        {
            Add(opportunity.ToEntityReference(), opportunity.GetAttributeValue<DateTime?>("gg_offeredon"), null, answered: false);
        }
    }

    private void AddMails()
    {
        foreach (var mail in Activities("email", "statuscode", "directioncode", "senton", "actualend"))
        {
            if (MailThatCounts.Contains(ChoiceOf(mail, "statuscode") ?? 0))
            {
                var moment = mail.GetAttributeValue<DateTime?>("senton") ?? mail.GetAttributeValue<DateTime?>("actualend");
                Add(RegardingOf(mail), moment, FirstChannel, answered: !mail.GetAttributeValue<bool>("directioncode"));
            }
        }
    }

    private void AddCalls()
    {
        foreach (var call in Done("phonecall", "directioncode", "gg_calloutcome"))
        {
            var spoke = !call.GetAttributeValue<bool>("directioncode") || ChoiceOf(call, "gg_calloutcome") == Reached;
            Add(RegardingOf(call), call.GetAttributeValue<DateTime?>("actualend"), FirstChannel + 1, spoke);
        }
    }

    private void AddMeetings()
    {
        foreach (var meeting in Activities("appointment", "statecode", "scheduledend", "gg_meetingoutcome"))
        {
            var outcome = ChoiceOf(meeting, "gg_meetingoutcome");
            if (ChoiceOf(meeting, "statecode") != Canceled && outcome != MissedByUs)
            {
                Add(RegardingOf(meeting), meeting.GetAttributeValue<DateTime?>("scheduledend"), FirstChannel + 2, outcome != MissedByCustomer);
            }
        }
    }

    private void AddWritten(string table, int channel)
    {
        foreach (var activity in Done(table, "directioncode"))
        {
            Add(RegardingOf(activity), activity.GetAttributeValue<DateTime?>("actualend"), channel, !activity.GetAttributeValue<bool>("directioncode"));
        }
    }

    private void AddMessages()
    {
        foreach (var message in Done("gg_message", "gg_directioncode", "gg_messagechannel"))
        {
            Add(
                RegardingOf(message),
                message.GetAttributeValue<DateTime?>("actualend"),
                ChoiceOf(message, "gg_messagechannel"),
                !message.GetAttributeValue<bool>("gg_directioncode"));
        }
    }

    private void Add(EntityReference? regarding, DateTime? moment, int? channel, bool answered)
    {
        if (moment is { } on && on <= asOf)
        {
            touches.AddRange(filing.DealsOf(regarding).Select(deal => new Touch(deal, on, channel, answered)));
        }
    }

    private IEnumerable<Entity> Done(string table, params string[] columns) =>
        Activities(table, [.. columns, "statecode", "actualend"]).Where(row => ChoiceOf(row, "statecode") == Completed);

    private IReadOnlyList<Entity> Activities(string table, params string[] columns) =>
        Rows.Of(service, Rows.Query(table, [.. columns, "regardingobjectid"]));

    private static EntityReference? RegardingOf(Entity activity) => activity.GetAttributeValue<EntityReference?>("regardingobjectid");

    private static int? ChoiceOf(Entity row, string column) => row.GetAttributeValue<OptionSetValue?>(column)?.Value;
}
