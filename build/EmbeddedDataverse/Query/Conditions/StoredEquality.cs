using System;
using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Query.Conditions;

/// <summary>Equality of stored values of one column: text without case.</summary>
internal sealed class StoredEquality : IEqualityComparer<object>
{
    public new bool Equals(object? one, object? other) => StoredOrder.Same(one, other);

    public int GetHashCode(object stored) =>
        stored is string text ? StringComparer.OrdinalIgnoreCase.GetHashCode(text) : stored.GetHashCode();
}
