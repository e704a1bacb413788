using System.IO;
using System.Text.RegularExpressions;

namespace GhostingGuard.Build.Packing;

/// <summary>The version of the solution: the newest heading of CHANGELOG.md, made four numbers long.</summary>
internal static partial class ProductVersion
{
    /// <returns>Such as 0.1.0.0; null where the file or a heading with a version is missing.</returns>
    public static string? Read(string rootFolder)
    {
        var changelog = Path.Combine(rootFolder, "CHANGELOG.md");
        var heading = File.Exists(changelog) ? NewestHeading().Match(File.ReadAllText(changelog)) : Match.Empty;
        return heading.Success ? heading.Groups[1].Value + ".0" : null;
    }

    [GeneratedRegex(@"^## \[(\d+\.\d+\.\d+)\]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NewestHeading();
}
