using System.Text.RegularExpressions;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>A request that blocks freezes the form.</summary>
internal sealed partial class ScriptUseAsync : ScriptRule
{
    public override string Name => "web-use-async";

    protected override string Cure => "wait for its promise";

    protected override Regex Forbidden => Words();

    [GeneratedRegex(@"\.open\s*\(\s*[""'`]\w+[""'`]\s*,[^,)]+,\s*false\b|\basync\s*:\s*false\b")]
    private static partial Regex Words();
}
