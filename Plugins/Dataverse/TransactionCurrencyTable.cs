namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The currencies of an organisation.</summary>
public static class TransactionCurrencyTable
{
    public const string Name = "transactioncurrency";

    public static class Columns
    {
        public const string Id = "transactioncurrencyid";
        public const string Code = "isocurrencycode";
        public const string Precision = "currencyprecision";

        /// <summary>How much of the currency one unit of the base currency is.</summary>
        public const string ExchangeRate = "exchangerate";
    }
}
