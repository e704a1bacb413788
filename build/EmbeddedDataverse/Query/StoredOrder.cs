using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>The order of stored values of one type.</summary>
internal static class StoredOrder
{
    private static readonly CompareInfo Texts = CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>Compares two stored values that are not null. Text is compared without case, as the service's database does.</summary>
    public static int Compare(object one, object other) => (one, other) switch
    {
        (string a, string b) => Texts.Compare(a, b, CompareOptions.IgnoreCase),
        (DateTime a, DateTime b) => a.CompareTo(b),
        (int a, int b) => a.CompareTo(b),
        (EntityReference a, EntityReference b) => Compare(a.Id, b.Id),
        (Guid a, Guid b) => Compare(a, b),
        (IComparable a, _) => a.CompareTo(other),
        _ => throw new NotSupportedException($"Values of type {one.GetType()} cannot be compared."),
    };

    /// <summary>Compares ids as SQL Server does: by their last six bytes, then the groups before from right to left.</summary>
    public static int Compare(Guid one, Guid other)
    {
        Span<byte> a = stackalloc byte[16];
        Span<byte> b = stackalloc byte[16];
        one.TryWriteBytes(a);
        other.TryWriteBytes(b);
        var order = Last(a).CompareTo(Last(b));
        return order != 0 ? order : First(a).CompareTo(First(b));

        static ulong Last(Span<byte> bytes) =>
            ((BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]) & 0xFFFF_FFFF_FFFF) << 16) | BinaryPrimitives.ReadUInt16BigEndian(bytes[8..]);

        static ulong First(Span<byte> bytes) =>
            ((ulong)BinaryPrimitives.ReadUInt16BigEndian(bytes[6..]) << 48)
            | ((ulong)BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]) << 32)
            | BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }

    /// <summary>Empty values come before all others.</summary>
    public static int CompareWithEmpty(object? one, object? other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        ({ } a, { } b) => Compare(a, b),
    };

    /// <summary>Whether two stored values, either of which may be null, are the same.</summary>
    public static bool Same(object? one, object? other) => (one, other) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase),
        (IReadOnlyList<int> a, IReadOnlyList<int> b) => Joined(a) == Joined(b),
        _ => one.GetType() == other.GetType() && Compare(one, other) == 0,
    };

    public static string Joined(IReadOnlyList<int> numbers) => string.Join(",", numbers);
}
