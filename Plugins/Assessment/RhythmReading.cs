using System;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Chances;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>Reads in one request how a contact has answered in all other opportunities.</summary>
internal static class RhythmReading
{
    private const string Waits = "waits";
    private const string Answers = "answers";
    private const string LogDays = "logdays";

    /// <param name="service">The service to read with.</param>
    /// <param name="contact">The contact.</param>
    /// <param name="except">The opportunity that is assessed: what it contributes has just been read from its activities.</param>
    public static Rhythm Of(IOrganizationService service, Guid contact, Guid except)
    {
        var sums = service.RetrieveMultiple(new FetchExpression(Query(contact, except).ToString())).Entities.FirstOrDefault();
        var waits = sums?.Value<int?>(Waits) ?? 0;
        var answers = sums?.Value<int?>(Answers) ?? 0;
        return answers <= waits ? new Rhythm(waits, answers, (double)(sums?.Value<decimal?>(LogDays) ?? 0)) : Rhythm.None;
    }

    // Aggregates can only be asked for in FetchXML.
    private static XElement Query(Guid contact, Guid except) => new(
        "fetch",
        new XAttribute("aggregate", "true"),
        new XElement(
            "entity",
            new XAttribute("name", OpportunityTable.Name),
            Sum(Columns.RhythmWaits, Waits),
            Sum(Columns.RhythmAnswers, Answers),
            Sum(Columns.RhythmLogDays, LogDays),
            new XElement(
                "filter",
                new XElement(
                    "filter",
                    new XAttribute("type", "or"),
                    Condition(Columns.ParentContact, "eq", contact),
                    Condition(Columns.Customer, "eq", contact)),
                Condition(Columns.Id, "ne", except))));

    private static XElement Sum(string column, string alias) => new(
        "attribute", new XAttribute("name", column), new XAttribute("alias", alias), new XAttribute("aggregate", "sum"));

    private static XElement Condition(string column, string comparison, Guid value) => new(
        "condition", new XAttribute("attribute", column), new XAttribute("operator", comparison), new XAttribute("value", value));
}
