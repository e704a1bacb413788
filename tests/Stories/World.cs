using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Stories;

/// <summary>A seller, a customer and the clock. Everything goes through the service, as a person would save it.</summary>
internal sealed class World
{
    public const string Monday = "2026-03-02 08:00";

    /// <param name="now">The clock at the start, in UTC.</param>
    /// <param name="zone">The seller's zone.</param>
    /// <param name="language">The seller's language: 1033 or 1031.</param>
    /// <param name="currency">The ISO code of the base currency.</param>
    /// <param name="roles">The roles the seller has beside the standard one; null for somebody who may do everything.</param>
    public World(string now = Monday, string zone = "UTC", int language = 1033, string currency = "EUR", string[]? roles = null)
    {
        Organization = Organization.Import(ShippedZip.Open(), Utc(now), new OrganizationOptions { Currency = currency });
        Seller = new EntityReference("systemuser", Organization.AddUser("Selma Seller", zone, language, roles));
        Colleague = new EntityReference("systemuser", Organization.AddUser("Conrad Colleague", zone, language));
        Customer = Contact("Carla Customer");
    }

    public Organization Organization { get; }

    public EntityReference Seller { get; }

    public EntityReference Colleague { get; }

    public EntityReference Customer { get; }

    public IOrganizationService Service => Organization.As(Seller.Id);

    public static DateTime Utc(string text) =>
        DateTime.SpecifyKind(DateTime.Parse(text, CultureInfo.InvariantCulture), DateTimeKind.Utc);

    public World At(string moment)
    {
        Organization.MoveClockTo(Utc(moment));
        return this;
    }

    public EntityReference Contact(string name) => new("contact", Service.Create(new Entity("contact") { ["lastname"] = name }));

    public Deal Deal(EntityReference? customer = null, EntityReference? lead = null, EntityReference? owner = null)
    {
        var row = new Entity("opportunity")
        {
            ["name"] = "Packing line",
            ["customerid"] = customer ?? Customer,
            ["parentcontactid"] = customer ?? Customer,
        };
        if (lead is not null)
        {
            row["originatingleadid"] = lead;
        }

        if (owner is not null)
        {
            row["ownerid"] = owner;
        }

        var deal = new Deal(Organization, Service.Create(row));
        Run();
        return deal;
    }

    public EntityReference MailTo(EntityReference? regarding, string? cc = null, EntityReference? to = null, int status = 3) => Mail(
        regarding, Seller, cc is null ? to ?? Customer : null, outgoing: true, status, cc is null ? null : Customer);

    public EntityReference MailFrom(EntityReference? regarding, EntityReference? from = null, bool outgoing = false) =>
        Mail(regarding, from ?? Customer, Seller, outgoing, status: 4);

    /// <summary>Saves a mail and gives it its status: 1 draft, 2 completed, 3 sent, 4 received, 5 canceled, 6 pending, 8 failed.</summary>
    public EntityReference Mail(
        EntityReference? regarding, EntityReference from, EntityReference? to, bool outgoing, int status, EntityReference? cc = null)
    {
        var mail = Activity("email", regarding, from, to);
        mail["directioncode"] = outgoing;
        if (cc is not null)
        {
            mail["cc"] = Parties(cc);
        }

        if (status is 3 or 4)
        {
            mail["senton"] = Organization.Now;
        }

        return Save(mail, status is 1 or 8 ? 0 : status == 5 ? 2 : 1, status);
    }

    public EntityReference Call(EntityReference? regarding, string? outcome = null, bool outgoing = true, EntityReference? with = null)
    {
        var customer = with ?? Customer;
        var call = Activity("phonecall", regarding, outgoing ? Seller : customer, outgoing ? customer : Seller);
        call["directioncode"] = outgoing;
        call["actualend"] = Organization.Now;
        if (outcome is not null)
        {
            call["gg_calloutcome"] = Option("phonecall", "gg_calloutcome", outcome);
        }

        return Save(call, 1, outgoing ? 2 : 4);
    }

    /// <summary>Books a meeting of one hour that ends at a moment; it stays open.</summary>
    public EntityReference Meeting(EntityReference? regarding, string end, params EntityReference[] attendees)
    {
        var meeting = new Entity("appointment")
        {
            ["subject"] = "Meeting",
            ["organizer"] = Parties(Seller),
            ["requiredattendees"] = Parties(attendees.Length == 0 ? [Customer] : attendees),
            ["scheduledstart"] = Utc(end).AddHours(-1),
            ["scheduledend"] = Utc(end),
        };
        if (regarding is not null)
        {
            meeting["regardingobjectid"] = regarding;
        }

        var reference = new EntityReference("appointment", Service.Create(meeting));
        Run();
        return reference;
    }

    /// <summary>Saves a completed letter, fax, social activity or message.</summary>
    public EntityReference Written(string table, EntityReference? regarding, bool outgoing, string? channel = null)
    {
        var row = Activity(table, regarding, outgoing ? Seller : Customer, outgoing ? Customer : Seller);
        row["actualend"] = Organization.Now;
        row[table == "gg_message" ? "gg_directioncode" : "directioncode"] = outgoing;
        if (channel is not null)
        {
            row["gg_messagechannel"] = Option("gg_message", "gg_messagechannel", channel);
        }

        return Save(row, 1, table == "letter" ? (outgoing ? 4 : 3) : 2);
    }

    /// <summary>Saves a completed mark, as one click does.</summary>
    public EntityReference Mark(EntityReference regarding, string mark, string? answerBy = null)
    {
        var row = new Entity("gg_message")
        {
            ["subject"] = mark,
            ["regardingobjectid"] = regarding,
            ["gg_directioncode"] = true,
            ["actualend"] = Organization.Now,
            ["gg_mark"] = Option("gg_message", "gg_mark", mark),
        };
        if (answerBy is not null)
        {
            row["gg_answerexpectedby"] = Utc(answerBy);
        }

        return Save(row, 1, 2);
    }

    public EntityReference Quote(Deal deal, DateTime? validTo = null)
    {
        var quote = new Entity("quote") { ["name"] = "Offer", ["opportunityid"] = deal.Reference, ["customerid"] = Customer };
        if (validTo is { } end)
        {
            quote["effectiveto"] = end;
        }

        var reference = new EntityReference("quote", Service.Create(quote));
        Run();
        return reference;
    }

    public EntityReference ActiveQuote(Deal deal, DateTime? validTo = null)
    {
        var quote = Quote(deal, validTo);
        SetState(quote, 1, 2);
        return quote;
    }

    /// <summary>Records a step agreed now with the customer.</summary>
    public EntityReference Agree(Deal deal, string owes, string dueOn, string kind = "Document")
    {
        var row = Step(deal, owes, dueOn);
        row["gg_kind"] = Option("gg_commitment", "gg_kind", kind);
        var step = new EntityReference("gg_commitment", Service.Create(row));
        Run();
        return step;
    }

    /// <summary>A step that is not saved yet.</summary>
    public Entity Step(Deal? deal, string? owes, string? dueOn, string? agreedOn = null)
    {
        var row = new Entity("gg_commitment") { ["gg_name"] = "Send the data sheet", ["gg_contactid"] = Customer };
        if (deal is not null)
        {
            row["gg_opportunityid"] = deal.Reference;
        }

        if (owes is not null)
        {
            row["gg_owes"] = Option("gg_commitment", "gg_owes", owes);
        }

        if (dueOn is not null)
        {
            row["gg_dueon"] = Utc(dueOn);
        }

        if (agreedOn is not null)
        {
            row["gg_agreedon"] = Utc(agreedOn);
        }

        return row;
    }

    public void SetState(EntityReference row, int state, int status) =>
        Update(row, ("statecode", new OptionSetValue(state)), ("statuscode", new OptionSetValue(status)));

    public void Update(EntityReference row, params (string Column, object? Value)[] values)
    {
        var patch = new Entity(row.LogicalName, row.Id);
        foreach (var (column, value) in values)
        {
            patch[column] = value;
        }

        Service.Update(patch);
        Run();
    }

    public void Delete(EntityReference row)
    {
        Service.Delete(row.LogicalName, row.Id);
        Run();
    }

    public bool Exists(EntityReference activity)
    {
        var query = new QueryExpression(activity.LogicalName);
        query.Criteria.AddCondition("activityid", ConditionOperator.Equal, activity.Id);
        return Service.RetrieveMultiple(query).Entities.Count > 0;
    }

    /// <summary>Asks for an assessment, as a button or a flow would.</summary>
    public OrganizationResponse Assess(Deal deal) =>
        Service.Execute(new OrganizationRequest("gg_AssessOpportunity") { ["Target"] = deal.Reference });

    /// <summary>Asks for something about a deal, as a button would, and lets the work that follows run.</summary>
    public ParameterCollection Ask(string api, Deal deal, params (string Name, object? Value)[] given)
    {
        var request = new OrganizationRequest(api) { ["Target"] = deal.Reference };
        foreach (var (name, value) in given.Where(parameter => parameter.Value is not null))
        {
            request[name] = value;
        }

        var results = Service.Execute(request).Results;
        Run();
        return results;
    }

    public ParameterCollection Park(Deal deal, string? until, string? reason = "Budget next quarter") =>
        Ask("gg_ParkOpportunity", deal, ("Until", until is null ? null : Utc(until)), ("Reason", reason));

    public ParameterCollection KeepOn(Deal deal, string? decideBy) =>
        Ask("gg_KeepOn", deal, ("DecideBy", decideBy is null ? null : Utc(decideBy)));

    public ParameterCollection WalkAway(Deal deal, string? reason = null, bool? dryRun = null) =>
        Ask("gg_CloseStaleOpportunity", deal, ("Reason", reason), ("DryRun", dryRun));

    /// <summary>The English names of the opportunity views that show a row, in order.</summary>
    public List<string> ViewsWithRows() => Organization.Solution.Views
        .Where(view => view.Table == "opportunity")
        .Where(view => Service.RetrieveMultiple(new FetchExpression(view.FetchXml)).Entities.Count > 0)
        .Select(view => view.Names.In(1033)!)
        .Order()
        .ToList();

    public OptionSetValue Option(string table, string column, string englishLabel) => new(
        Organization.Solution.Schema[table][column].Choice!.Options
            .Single(option => option.Labels.In(1033) == englishLabel).Value);

    /// <summary>Sets an environment variable, as an administrator does.</summary>
    public void SetVariable(string name, string value)
    {
        var query = new QueryExpression("environmentvariabledefinition");
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, name);
        var definition = Organization.AsSystem.RetrieveMultiple(query).Entities.Single().ToEntityReference();
        Organization.AsSystem.Create(new Entity("environmentvariablevalue") { ["environmentvariabledefinitionid"] = definition, ["value"] = value });
    }

    /// <summary>The number of a zone, as people pick it from a list.</summary>
    public int ZoneCode(string zone) => (int)Organization.AsSystem
        .Retrieve("usersettings", Organization.AddUser("Somebody there", zone), new ColumnSet("timezonecode"))["timezonecode"];

    /// <summary>Lets the asynchronous work run; a job that fails is a defect.</summary>
    public void Run()
    {
        Organization.RunJobs();
        Xunit.Assert.Empty(Organization.FailedJobs);
    }

    public static EntityCollection Parties(params EntityReference[] people) =>
        new(people.Select(person => new Entity("activityparty") { ["partyid"] = person }).ToList());

    private static Entity Activity(string table, EntityReference? regarding, EntityReference from, EntityReference? to)
    {
        var row = new Entity(table) { ["subject"] = "About the packing line", ["from"] = Parties(from) };
        if (to is not null)
        {
            row["to"] = Parties(to);
        }

        if (regarding is not null)
        {
            row["regardingobjectid"] = regarding;
        }

        return row;
    }

    private EntityReference Save(Entity row, int state, int status)
    {
        var reference = new EntityReference(row.LogicalName, Service.Create(row));
        Run();
        if ((state, status) != (0, 1))
        {
            SetState(reference, state, status);
        }

        return reference;
    }
}
