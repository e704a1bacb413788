using System.Text.RegularExpressions;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>Two equal signs compare what was converted first.</summary>
internal sealed partial class ScriptStrictEquality : ScriptRule
{
    public override string Name => "web-use-strict-equality-operators";

    protected override string Cure => "use three";

    protected override Regex Forbidden => Words();

    [GeneratedRegex(@"(?<![=!<>])[=!]=(?!=)")]
    private static partial Regex Words();
}
