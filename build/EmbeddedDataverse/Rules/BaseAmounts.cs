using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;
using GhostingGuard.EmbeddedDataverse.Values;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Rules;

/// <summary>
/// Keeps amounts in the base currency beside those in the row's own: amount ÷ exchange rate, as
/// learn.microsoft.com/power-apps/developer/data-platform/transaction-currency-currency-entity has it. The rate is the currency's
/// when the row is made, and again when its currency or one of its amounts changes.
/// </summary>
internal static class BaseAmounts
{
    /// <param name="draft">The row to be stored.</param>
    /// <param name="layout">Of its table.</param>
    /// <param name="before">The row as it is; null for a new one.</param>
    /// <param name="rows">Where the currencies are.</param>
    public static void Apply(RowDraft draft, TableLayout layout, Row? before, RowStore rows)
    {
        if (layout.BaseAmounts.Count == 0 || layout.ExchangeRate is not { } rate || layout.Currency is not { } currency || !Changed(draft, layout, before, currency))
        {
            return;
        }

        var reference = (EntityReference?)draft[currency];
        draft[rate] = reference == null ? null : rows.Find(reference.LogicalName, reference.Id)?.Get(SystemColumns.ExchangeRate);
        foreach (var (amount, inBase) in layout.BaseAmounts)
        {
            draft[inBase] = draft[amount] is decimal value && draft[rate] is decimal of
                ? Math.Round(value / of, inBase.Precision ?? 4, MidpointRounding.AwayFromZero)
                : null;
        }
    }

    private static bool Changed(RowDraft draft, TableLayout layout, Row? before, Column currency) =>
        before == null
        || !Equals(Id(draft[currency]), Id(before.Get(currency)))
        || layout.BaseAmounts.Any(pair => !Equals(draft[pair.Amount], before.Get(pair.Amount)));

    private static Guid? Id(object? reference) => (reference as EntityReference)?.Id;
}
