using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>The id of the activity that is a follow-up. It follows from the deal, its silence and the step, so that nobody can make a
/// second one, whatever its kind: activities of all kinds share their ids.</summary>
public static class FollowUpId
{
    private const int Version = 7;
    private const int Variant = 8;

    /// <param name="deal">The deal.</param>
    /// <param name="since">When its silence began, in UTC; parts of a second play no part.</param>
    /// <param name="step">Which follow-up of the silence it is.</param>
    /// <returns>A name-based id as RFC 9562 calls version 8: the first 16 bytes of a SHA-256 with version and variant set.</returns>
    [SuppressMessage("Performance", "CA1850", Justification = ".NET Framework 4.6.2 has no HashData.")]
    public static Guid Of(Guid deal, DateTime since, int step)
    {
        var name = string.Format(CultureInfo.InvariantCulture, "{0:N}/{1:yyyyMMddHHmmss}/{2}", deal, since, step);
        using var hash = SHA256.Create();
        var bytes = hash.ComputeHash(Encoding.ASCII.GetBytes(name)).Take(16).ToArray();

        // In a Guid's bytes the version is the high half of byte 7, the variant the high bits of byte 8.
        bytes[Version] = (byte)((bytes[Version] & 0x0F) | 0x80);
        bytes[Variant] = (byte)((bytes[Variant] & 0x3F) | 0x80);
        return new Guid(bytes);
    }
}
