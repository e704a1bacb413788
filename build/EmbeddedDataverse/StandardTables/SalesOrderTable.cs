using GhostingGuard.EmbeddedDataverse.Metadata;
using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class SalesOrderTable
{
    private const decimal MostTotal = 922337203685477m;

    public static TableDescription Describe() => new TableDescription("SalesOrder", "Order", "Auftrag", "salesorderid", "name")
        .Tracked()
        .Migrated()
        .Owned()
        .Priced()
        .Staged()
        .Text("name", 300, "Name", "Name")
        .Text("ordernumber", 100, "Order ID", "Auftragsnummer", Access.Create)
        .Memo("description", 2000, "Description", "Beschreibung")
        .Customer("customerid", "Customer", "Kunde")
        .Lookup("opportunityid", "Opportunity", "Verkaufschance", ["opportunity"])
        .Lookup("quoteid", "Quote", "Angebot", ["quote"])
        .Money("totalamount", -MostTotal, MostTotal, "Total amount", "Gesamtbetrag", Access.Update)
        .Relates("opportunityid", "opportunity", "opportunity_sales_orders", DeleteBehavior.RemoveLink)
        .Relates("quoteid", "quote", "quote_orders", DeleteBehavior.RemoveLink)
        .States(
            State(0, "Active", "Aktiv", defaultStatus: 1),
            State(1, "Submitted", "Gesendet", defaultStatus: 3),
            State(2, "Canceled", "Storniert", defaultStatus: 4),
            State(3, "Fulfilled", "Erfüllt", defaultStatus: 100001),
            State(4, "Invoiced", "In Rechnung gestellt", defaultStatus: 100003))
        .Statuses(
            Status(1, "New", "Neu", state: 0),
            Status(2, "Pending", "Ausstehend", state: 0),
            Status(3, "In progress", "In Bearbeitung", state: 1),
            Status(4, "No money", "Kein Geld", state: 2),
            Status(100001, "Complete", "Vollständig", state: 3),
            Status(100002, "Partial", "Teilweise", state: 3),
            Status(100003, "Invoiced", "In Rechnung gestellt", state: 4));
}
