using System;
using Xunit;

namespace GhostingGuard.Browser.Tests;

/// <summary>A test that needs a browser, and says so where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithBrowserAttribute : FactAttribute
{
    public const string Why = "No Chromium, Chrome or Edge is installed on this machine.";

    public FactWithBrowserAttribute() => Skip = InstalledBrowser.Path is null ? Why : null;
}
