using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GhostingGuard.Browser.Tests;

/// <summary>The browser of this machine. None is downloaded.</summary>
internal static class InstalledBrowser
{
    /// <summary>Names a browser that is installed somewhere else.</summary>
    private const string Variable = "PUPPETEER_EXECUTABLE_PATH";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    /// <summary>Null where there is none.</summary>
    public static string? Path { get; } = Candidates().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            yield return named;
        }

        IEnumerable<string> folders =
        [
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
            System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "Google", "Chrome", "Application"),
            System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft", "Edge", "Application"),
        ];
        foreach (var candidate in folders.SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))))
        {
            yield return candidate;
        }

        yield return "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    }
}
