using System;
using Xunit;

namespace GhostingGuard.Browser.Tests;

/// <summary>A test with cases that needs a browser, and says so where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryWithBrowserAttribute : TheoryAttribute
{
    public TheoryWithBrowserAttribute() => Skip = InstalledBrowser.Path is null ? FactWithBrowserAttribute.Why : null;
}
