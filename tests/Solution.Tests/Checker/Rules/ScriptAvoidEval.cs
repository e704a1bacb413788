using System.Text.RegularExpressions;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>Text that is run as code may be anybody's.</summary>
internal sealed partial class ScriptAvoidEval : ScriptRule
{
    public override string Name => "web-avoid-eval";

    protected override string Cure => "call a function";

    protected override Regex Forbidden => Words();

    [GeneratedRegex(@"\beval\s*\(|\bnew\s+Function\s*\(|\bset(Timeout|Interval)\s*\(\s*[""'`]")]
    private static partial Regex Words();
}
