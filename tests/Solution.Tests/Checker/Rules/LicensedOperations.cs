using System;
using System.Collections.Generic;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>What needs a license of Dynamics 365 Sales, as learn.microsoft.com/dynamics365/sales/license-enforcement lists it (26 September 2023).</summary>
internal static class LicensedOperations
{
    public static IReadOnlyDictionary<string, string[]> ByTable { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["lead"] = ["QualifyLead"],
        ["opportunity"] = ["Win", "Lose", "CalculatePrice"],
        ["product"] = ["Create"],
        ["quote"] = ["GenerateQuoteFromOpportunity", "Revise", "Win", "Close", "ConvertQuoteToSalesOrder"],
        ["invoice"] = ["GenerateInvoiceFromOpportunity"],
        ["salesorder"] = ["GenerateSalesOrderFromOpportunity", "Cancel", "Fulfill", "ConvertSalesOrderToInvoice"],
        ["msdyn_forecast"] = ["Create", "Update", "Delete"],
        ["msdyn_forecastconfiguration"] = ["Create", "Update", "Delete"],
        ["msdyn_sequence"] = ["Create", "Update", "Delete"],
    };
}
