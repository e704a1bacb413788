using GhostingGuard.EmbeddedDataverse.Metadata;
using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class OpportunityTable
{
    private const decimal Most = 1000000000000m;

    public static TableDescription Describe() => new TableDescription("Opportunity", "Opportunity", "Verkaufschance", "opportunityid", "name")
        .Tracked()
        .Migrated()
        .Owned()
        .Priced()
        .Staged()
        .Text("name", 300, "Topic", "Thema")
        .Memo("description", 2000, "Description", "Beschreibung")
        .Memo("currentsituation", 2000, "Current situation", "Aktuelle Situation")
        .Memo("customerneed", 2000, "Customer need", "Bedarf des Kunden")
        .Memo("proposedsolution", 2000, "Proposed solution", "Vorgeschlagene Lösung")
        .Text("emailaddress", 100, "Email address", "E-Mail-Adresse")
        .Customer("customerid", "Potential customer", "Potenzieller Kunde")
        .Lookup("parentaccountid", "Account", "Firma", ["account"])
        .Lookup("parentcontactid", "Contact", "Kontakt", ["contact"])
        .Lookup("originatingleadid", "Originating lead", "Ursprünglicher Lead", ["lead"])
        .Money("estimatedvalue", -Most, Most, "Est. revenue", "Geschätzter Umsatz")
        .InBaseCurrency("estimatedvalue", "Est. revenue (base)", "Geschätzter Umsatz (Basis)")
        .Decimal("exchangerate", 0.0000000001m, 100000000000m, 10, "Exchange rate", "Wechselkurs", Access.ReadOnly)
        .Money("actualvalue", -Most, Most, "Actual revenue", "Tatsächlicher Umsatz")
        .Money("budgetamount", 0, Most, "Budget amount", "Budgetbetrag")
        .Day("estimatedclosedate", "Est. close date", "Vorauss. Abschlussdatum")
        .Day("actualclosedate", "Actual close date", "Tatsächliches Abschlussdatum")
        .Day("finaldecisiondate", "Final decision date", "Datum der endgültigen Entscheidung")
        .Integer("closeprobability", 0, 100, "Probability", "Wahrscheinlichkeit")
        .Text("stepname", 200, "Pipeline phase", "Pipelinephase")
        .Choice(
            "salesstage",
            "Sales stage",
            "Verkaufsphase",
            [Value(0, "Qualify", "Qualifizieren"), Value(1, "Develop", "Entwickeln"), Value(2, "Propose", "Vorschlagen"), Value(3, "Close", "Abschließen")],
            byDefault: 0)
        .Choice("opportunityratingcode", "Rating", "Bewertung", [Value(1, "Hot", "Heiß"), Value(2, "Warm", "Warm"), Value(3, "Cold", "Kalt")], byDefault: 2)
        .Flag(
            "isrevenuesystemcalculated",
            "Revenue",
            "Umsatz",
            options: [Value(0, "User provided", "Vom Benutzer angegeben"), Value(1, "System calculated", "Vom System berechnet")])
        .Moment("lastonholdtime", "Last on hold time", "Zuletzt zurückgestellt am")
        .Relates("customerid", "account", "opportunity_customer_accounts", DeleteBehavior.Cascade)
        .Relates("customerid", "contact", "opportunity_customer_contacts", DeleteBehavior.Cascade)
        .Relates("parentaccountid", "account", "opportunity_parent_account", DeleteBehavior.RemoveLink)
        .Relates("parentcontactid", "contact", "opportunity_parent_contact", DeleteBehavior.RemoveLink)
        .Relates("originatingleadid", "lead", "opportunity_originating_lead", DeleteBehavior.RemoveLink)
        .States(
            State(0, "Open", "Offen", defaultStatus: 1),
            State(1, "Won", "Gewonnen", defaultStatus: 3),
            State(2, "Lost", "Verloren", defaultStatus: 4))
        .Statuses(
            Status(1, "In progress", "In Bearbeitung", state: 0),
            Status(2, "On hold", "Zurückgestellt", state: 0),
            Status(3, "Won", "Gewonnen", state: 1),
            Status(4, "Canceled", "Abgebrochen", state: 2),
            Status(5, "Out-sold", "An Mitbewerber verloren", state: 2));
}
