using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace GhostingGuard.Plugins.Domain;

/// <summary>An id that follows from what a row stands for, so that nobody can make a second row for it.</summary>
public static class StableId
{
    private const int Version = 7;
    private const int Variant = 8;

    /// <param name="name">What the row stands for, in ASCII; it must never be put differently.</param>
    /// <returns>A name-based id as RFC 9562 calls version 8: the first 16 bytes of a SHA-256 with version and variant set.</returns>
    [SuppressMessage("Performance", "CA1850", Justification = ".NET Framework 4.6.2 has no HashData.")]
    public static Guid Of(string name)
    {
        using var hash = SHA256.Create();
        var bytes = hash.ComputeHash(Encoding.ASCII.GetBytes(name)).Take(16).ToArray();
        // In a Guid's bytes the version is the high half of byte 7, the variant the high bits of byte 8.
        bytes[Version] = (byte)((bytes[Version] & 0x0F) | 0x80);
        bytes[Variant] = (byte)((bytes[Variant] & 0x3F) | 0x80);
        return new Guid(bytes);
    }
}
