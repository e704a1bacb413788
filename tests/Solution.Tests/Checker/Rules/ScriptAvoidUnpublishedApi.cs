using System.Text.RegularExpressions;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>What is not documented may change with any update.</summary>
internal sealed partial class ScriptAvoidUnpublishedApi : ScriptRule
{
    public override string Name => "web-avoid-unpub-api";

    protected override string Cure => "use what is documented";

    protected override Regex Forbidden => Words();

    [GeneratedRegex(@"\bXrm\.Internal\b|\bMscrm\.|\bgetServerUrl\b")]
    private static partial Regex Words();
}
