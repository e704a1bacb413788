using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Report.Reading;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Build.Report;

/// <summary>The forms a page shows, each with a row worth looking at.</summary>
internal sealed class Showcase
{
    private const string Opportunity = "opportunity";

    private static readonly int[] TellingRisks = [RiskOrder.Ghosting, RiskOrder.AtRisk, RiskOrder.OurTurn];

    private static readonly string[] Customers = ["contact", "account"];

    private static readonly string[] OtherTables = ["gg_commitment", "gg_courtesy", "gg_message", "gg_ghostingpolicy"];

    private Showcase(IReadOnlyList<Exhibit> exhibits) => Exhibits = exhibits;

    /// <summary>In the order of the page. A form of a table without rows is empty, as for a new row.</summary>
    public IReadOnlyList<Exhibit> Exhibits { get; }

    /// <summary>The most valuable deal of each telling risk, the customers of whom most silences are remembered, and the latest row of the
    /// other tables people type in.</summary>
    public static Showcase Choose(Organization organization, SolutionComponents components)
    {
        var deals = Deals(organization);
        var own = components.Forms.Where(form => form.Table.Name == Opportunity && form.IsMain && !form.IsAddition)
            .SelectMany(form => deals.Select(deal => new Exhibit(form, deal)));
        var additions = components.Forms.Where(form => form.Table.Name == Opportunity && form.IsAddition)
            .SelectMany(form => deals.Take(1).Select(deal => new Exhibit(form, deal)));
        var customers = Customers.SelectMany(table => components.Forms.Where(form => form.Table.Name == table))
            .Select(form => new Exhibit(form, First(organization.AsSystem, form.Table.Name, "gg_silences")));
        var others = OtherTables.SelectMany(table => components.Forms.Where(form => form.Table.Name == table))
            .Select(form => new Exhibit(form, form.IsMain ? First(organization.AsSystem, form.Table.Name, "createdon") : null));
        return new Showcase([.. own, .. additions, .. customers, .. others]);
    }

    /// <summary>The name of the place where a row stands in full.</summary>
    public static string AnchorOf(EntityReference row) => "row-" + row.Id.ToString("N", CultureInfo.InvariantCulture);

    /// <returns>The address on the page, or null when the row is not shown in full.</returns>
    public string? LinkTo(EntityReference row) =>
        Exhibits.Any(exhibit => exhibit.HasAnchor && exhibit.Row!.Id == row.Id) ? "#" + AnchorOf(row) : null;

    private static List<EntityReference> Deals(Organization organization)
    {
        var open = DealReader.Read(organization.AsSystem, Currencies.Read(organization.AsSystem)).Where(deal => deal.IsOpen).ToList();
        return
        [
            .. TellingRisks
                .Select(risk => open.Where(deal => deal.Risk == risk).MaxBy(deal => deal.Value?.Value ?? 0))
                .OfType<Deal>()
                .Select(deal => new EntityReference(Opportunity, deal.Id)),
        ];
    }

    /// <summary>The row with the highest value.</summary>
    private static EntityReference? First(IOrganizationService service, string table, string column)
    {
        var query = Rows.Query(table);
        query.AddOrder(column, OrderType.Descending);
        query.TopCount = 1;
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntityReference();
    }
}
