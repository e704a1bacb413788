using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>The order of stored values of one type.</summary>
internal static class StoredOrder
{
    /// <summary>Compares two stored values that are not null. Text is compared without case, as the service's database does.</summary>
    public static int Compare(object one, object other) => (one, other) switch
    {
        (string a, string b) => string.Compare(a, b, StringComparison.OrdinalIgnoreCase),
        (EntityReference a, EntityReference b) => a.Id.CompareTo(b.Id),
        (IComparable a, _) => a.CompareTo(other),
        _ => throw new NotSupportedException($"Values of type {one.GetType()} cannot be compared."),
    };

    /// <summary>Whether two stored values, either of which may be null, are the same.</summary>
    public static bool Same(object? one, object? other) => (one, other) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (IReadOnlyList<int> a, IReadOnlyList<int> b) => Joined(a) == Joined(b),
        _ => Compare(one, other) == 0,
    };

    public static string Joined(IReadOnlyList<int> numbers) => string.Join(",", numbers);
}
