using System;
using System.IO;
using GhostingGuard.Build.Packing;

namespace GhostingGuard.Stories;

/// <summary>The managed zips, packed once from what the build just made.</summary>
internal static class ShippedZip
{
    private static readonly Lazy<byte[]> Packed = new(() => SolutionPacker.PackManaged(PackOptions.ForRepository(Root())));

    private static readonly Lazy<byte[]> PackedFlows = new(() => SolutionPacker.PackManaged(PackOptions.ForFlows(Root())));

    public static Stream Open() => new MemoryStream(Packed.Value, writable: false);

    /// <summary>The optional solution with the cloud flows.</summary>
    public static Stream OpenFlows() => new MemoryStream(PackedFlows.Value, writable: false);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GhostingGuard.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
