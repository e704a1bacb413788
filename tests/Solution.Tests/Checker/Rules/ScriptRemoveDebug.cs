using System.Text.RegularExpressions;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>What helped while it was written is not shipped.</summary>
internal sealed partial class ScriptRemoveDebug : ScriptRule
{
    public override string Name => "web-remove-debug-script";

    protected override string Cure => "remove it";

    protected override Regex Forbidden => Words();

    [GeneratedRegex(@"\bdebugger\b|\bconsole\.\w+\s*\(")]
    private static partial Regex Words();
}
