using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class TransactionCurrencyTable
{
    public static TableDescription Describe() =>
        new TableDescription("TransactionCurrency", "Currency", "Währung", "transactioncurrencyid", "currencyname")
            .Tracked()
            .Migrated()
            .Text("currencyname", 100, "Currency name", "Name der Währung")
            .Text("isocurrencycode", 5, "Currency code", "Währungscode", Access.Create)
            .Text("currencysymbol", 13, "Currency symbol", "Währungssymbol")
            .Integer("currencyprecision", 0, 10, "Currency precision", "Nachkommastellen der Währung")
            .Decimal("exchangerate", 0.0000000001m, 100000000000m, 10, "Exchange rate", "Wechselkurs")
            .States(State(0, "Active", "Aktiv", defaultStatus: 1), State(1, "Inactive", "Inaktiv", defaultStatus: 2))
            .Statuses(Status(1, "Active", "Aktiv", state: 0), Status(2, "Inactive", "Inaktiv", state: 1));
}
