using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>How the currencies of the organisation are written.</summary>
internal sealed class Currencies
{
    private readonly Dictionary<Guid, string> written;

    private Currencies(Dictionary<Guid, string> written) => this.written = written;

    public static Currencies Read(IOrganizationService service) => new(
        Rows.Of(service, Rows.Query("transactioncurrency", "isocurrencycode"))
            .ToDictionary(row => row.Id, row => Written(row.GetAttributeValue<string?>("isocurrencycode"))));

    /// <returns>The sum with its currency, or null when there is none.</returns>
    public Amount? Of(Money? money, EntityReference? currency) => money is null
        ? null
        : new Amount(money.Value, currency is null ? "" : written.GetValueOrDefault(currency.Id, ""));

    private static string Written(string? code) => code switch
    {
        "EUR" => "€",
        "GBP" => "£",
        "USD" => "$",
        _ => code ?? "",
    };
}
