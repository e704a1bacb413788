using GhostingGuard.EmbeddedDataverse.Metadata;
using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class QuoteTable
{
    private const decimal Most = 1000000000000m;
    private const decimal MostTotal = 922337203685477m;

    public static TableDescription Describe() => new TableDescription("Quote", "Quote", "Angebot", "quoteid", "name")
        .Tracked()
        .Migrated()
        .Owned()
        .Priced()
        .Staged()
        .Text("name", 300, "Name", "Name")
        .Text("quotenumber", 100, "Quote number", "Angebotsnummer", Access.Create)
        .Integer("revisionnumber", 0, int.MaxValue, "Revision", "Überarbeitung", Access.ReadOnly)
        .Memo("description", 2000, "Description", "Beschreibung")
        .Text("emailaddress", 100, "Email address", "E-Mail-Adresse")
        .Customer("customerid", "Potential customer", "Potenzieller Kunde")
        .Lookup("opportunityid", "Opportunity", "Verkaufschance", ["opportunity"])
        // Shown without a time, yet the reader's time zone counts: midnight of the day, there, in UTC.
        .Moment("effectivefrom", "Effective from", "Gültig ab")
        .Moment("effectiveto", "Effective to", "Gültig bis")
        .Day("closedon", "Closed on", "Geschlossen am")
        .Day("expireson", "Due by", "Fällig am")
        .Money("totalamount", -MostTotal, MostTotal, "Total amount", "Gesamtbetrag", Access.Update)
        .Money("totallineitemamount", -MostTotal, MostTotal, "Total detail amount", "Gesamtbetrag der Positionen", Access.Update)
        .Money("discountamount", 0, Most, "Quote discount amount", "Rabattbetrag des Angebots")
        .Money("freightamount", 0, Most, "Freight amount", "Frachtbetrag")
        .Decimal("discountpercentage", 0, 100, 2, "Quote discount (%)", "Rabatt des Angebots (%)")
        .Moment("lastonholdtime", "Last on hold time", "Zuletzt zurückgestellt am")
        .Relates("opportunityid", "opportunity", "opportunity_quotes", DeleteBehavior.Cascade)
        .Relates("customerid", "account", "quote_customer_accounts", DeleteBehavior.Cascade)
        .Relates("customerid", "contact", "quote_customer_contacts", DeleteBehavior.Cascade)
        .States(
            State(0, "Draft", "Entwurf", defaultStatus: 1),
            State(1, "Active", "Aktiv", defaultStatus: 2),
            State(2, "Won", "Gewonnen", defaultStatus: 4),
            State(3, "Closed", "Geschlossen", defaultStatus: 7))
        .Statuses(
            Status(1, "In progress", "In Bearbeitung", state: 0),
            Status(2, "In progress", "In Bearbeitung", state: 1),
            Status(3, "Open", "Offen", state: 1),
            Status(4, "Won", "Gewonnen", state: 2),
            Status(5, "Lost", "Verloren", state: 3),
            Status(6, "Canceled", "Abgebrochen", state: 3),
            Status(7, "Revised", "Überarbeitet", state: 3));
}
