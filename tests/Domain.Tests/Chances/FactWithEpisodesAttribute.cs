using System;
using System.IO;
using Xunit;

namespace GhostingGuard.Domain.Tests.Chances;

/// <summary>A test that needs waiting episodes, which are not in the repository, and says so where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithEpisodesAttribute : FactAttribute
{
    private const string Folder = "../shared/data/episodes";

    public FactWithEpisodesAttribute(string file)
    {
        File = file;
        if (!System.IO.File.Exists(PathOf(file)))
        {
            Skip = $"The file {Folder}/{file} beside the repository does not exist.";
        }
    }

    public string File { get; }

    public static string PathOf(string file) => Path.Combine(Root(), Folder, file);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "GhostingGuard.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
