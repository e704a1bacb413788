using System;
using System.Collections.Concurrent;
using System.IO;
using System.Security.Cryptography;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.StandardTables;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads each zip once: what is read never changes, so that organisations can share it.</summary>
internal static class SolutionCache
{
    private static readonly ConcurrentDictionary<string, SolutionContent> Known = new(StringComparer.Ordinal);

    public static SolutionContent Read(Stream zip)
    {
        using var copy = new MemoryStream();
        zip.CopyTo(copy);
        var key = Convert.ToHexString(SHA256.HashData(copy.ToArray()));
        return Known.GetOrAdd(key, _ =>
        {
            copy.Position = 0;
            return new SolutionReader(new SolutionZip(copy), StandardSchema.Create()).Read();
        });
    }
}
