using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Sweeping;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Sweeping;

/// <summary>Lists the open opportunities that have to be assessed: one request for as many as a page holds.</summary>
/// <remarks>Whatever is assessed is due no longer, so the list itself remembers how far the sweep has come.</remarks>
internal sealed class DueOpportunities
{
    private const string Fault = "fault";

    private readonly IOrganizationService service;
    private readonly DateTime now;
    private readonly string version;

    /// <param name="service">Reads as SYSTEM.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="version">The rules and settings in force.</param>
    public DueOpportunities(IOrganizationService service, DateTime now, string version)
    {
        this.service = service;
        this.now = now;
        this.version = version;
    }

    /// <summary>Whether any is due.</summary>
    public bool AreAny(SweepKind kind) => Page(kind, rows: 1, page: 1, cookie: null).Entities.Count > 0;

    /// <summary>Those of one share, at most one more than asked for, so that the caller sees whether more are left.</summary>
    public IReadOnlyList<DueOpportunity> Of(SweepKind kind, Partition partition, int most)
    {
        var rows = Math.Min((most + 1) * partition.Of, WorkBudget.MostRows);
        var found = new List<DueOpportunity>();
        string? cookie = null;
        for (var number = 1; ; number++)
        {
            var page = Page(kind, rows, number, cookie);
            cookie = page.PagingCookie;
            found.AddRange(page.Entities.Where(row => partition.Contains(row.Id)).Select(row => Of(row)));
            if (found.Count > most || !page.MoreRecords)
            {
                return found.Take(most + 1).ToList();
            }
        }
    }

    private static DueOpportunity Of(Entity row) => new(
        row.Id,
        row.Moment(Columns.ModifiedOn) ?? default,
        row.Contains(Fault.Of(SweepFaultTable.Columns.Id)) ? row.Value<int>(Fault.Of(SweepFaultTable.Columns.Attempts)) : 0,
        row.Moment(Fault.Of(SweepFaultTable.Columns.SeenOn)),
        row.Value<string>(Fault.Of(SweepFaultTable.Columns.FailedWith)));

    private EntityCollection Page(SweepKind kind, int rows, int page, string? cookie) => service.RetrieveMultiple(new FetchExpression(new XElement(
        "fetch",
        new XAttribute("count", rows),
        new XAttribute("page", page),
        string.IsNullOrEmpty(cookie) ? null : new XAttribute("paging-cookie", cookie),
        new XElement(
            "entity",
            new XAttribute("name", OpportunityTable.Name),
            Attribute(Columns.Id),
            Attribute(Columns.ModifiedOn),
            kind == SweepKind.Backfill ? Order(Columns.CreatedOn, descending: true) : Order(Columns.NextChangeOn, descending: false),
            Order(Columns.Id, descending: false),
            Faults(),
            new XElement(
                "filter",
                Condition(Columns.State, "eq", OpportunityTable.StateOpen),
                IsDue(kind),
                Either(MayBeTried())))).ToString()));

    private XElement IsDue(SweepKind kind)
    {
        var isNew = Condition(Columns.AssessedWith, "null");
        var isOld = Condition(Columns.AssessedWith, "ne", version);
        return kind switch
        {
            SweepKind.Backfill => isNew,

            // "Is another" says nothing certain of an empty column, so it is asked for as well.
            SweepKind.Settings => new XElement("filter", Condition(Columns.AssessedWith, "not-null"), isOld),
            _ => Either([isNew, isOld, Condition(Columns.NextChangeOn, "le", now.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))]),
        };
    }

    /// <summary>A deal that has failed often enough is left alone until it, the rules or the settings change.</summary>
    private IEnumerable<XElement> MayBeTried()
    {
        yield return OfFault(SweepFaultTable.Columns.Id, "null");
        yield return OfFault(SweepFaultTable.Columns.Attempts, "lt", SweepFaults.MostAttempts);
        yield return OfFault(SweepFaultTable.Columns.FailedWith, "ne", version);
        yield return new XElement(
            "condition",
            new XAttribute("attribute", Columns.ModifiedOn),
            new XAttribute("operator", "ne"),
            new XAttribute("valueof", Fault.Of(SweepFaultTable.Columns.SeenOn)));
    }

    private static XElement Faults() => new(
        "link-entity",
        new XAttribute("name", SweepFaultTable.Name),
        new XAttribute("from", SweepFaultTable.Columns.Id),
        new XAttribute("to", Columns.Id),
        new XAttribute("link-type", "outer"),
        new XAttribute("alias", Fault),
        Attribute(SweepFaultTable.Columns.Id),
        Attribute(SweepFaultTable.Columns.Attempts),
        Attribute(SweepFaultTable.Columns.SeenOn),
        Attribute(SweepFaultTable.Columns.FailedWith));

    private static XElement Attribute(string column) => new("attribute", new XAttribute("name", column));

    private static XElement Order(string column, bool descending) =>
        new("order", new XAttribute("attribute", column), new XAttribute("descending", descending));

    private static XElement Either(IEnumerable<XElement> conditions) => new("filter", new XAttribute("type", "or"), conditions);

    private static XElement Condition(string column, string comparison, object? value = null) => new(
        "condition",
        new XAttribute("attribute", column),
        new XAttribute("operator", comparison),
        value is null ? null : new XAttribute("value", value));

    private static XElement OfFault(string column, string comparison, object? value = null)
    {
        var condition = Condition(column, comparison, value);
        condition.SetAttributeValue("entityname", Fault);
        return condition;
    }
}
