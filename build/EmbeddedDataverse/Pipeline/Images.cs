using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.Storage;
using GhostingGuard.EmbeddedDataverse.Values;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Pipeline;

/// <summary>Takes the snapshots that steps are given.</summary>
internal static class Images
{
    public static EntityImageCollection Before(RowStore rows, IReadOnlyList<StepImage> images, Row? row)
    {
        var taken = new EntityImageCollection();
        foreach (var image in images)
        {
            if (image.IsBefore && row != null)
            {
                taken[image.Alias] = SdkValue.Entity(rows, row, image.Columns);
            }
        }

        return taken;
    }

    public static EntityImageCollection After(RowStore rows, IReadOnlyList<StepImage> images, Row? row)
    {
        var taken = new EntityImageCollection();
        foreach (var image in images)
        {
            if (image.IsAfter && row != null)
            {
                taken[image.Alias] = SdkValue.Entity(rows, row, image.Columns);
            }
        }

        return taken;
    }
}
