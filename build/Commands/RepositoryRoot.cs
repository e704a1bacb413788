using System;
using System.IO;

namespace GhostingGuard.Build.Commands;

/// <summary>The folder that holds GhostingGuard.slnx, above the program itself: results must not depend on where the user stands.</summary>
internal static class RepositoryRoot
{
    private const string Mark = "GhostingGuard.slnx";

    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {Mark}.");
    }
}
