using System.Text.RegularExpressions;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>The form of 2011 is gone from the client; a form context comes with the event.</summary>
internal sealed partial class ScriptAvoidOldApi : ScriptRule
{
    public override string Name => "web-avoid-2011-api";

    protected override string Cure => "use the execution context";

    protected override Regex Forbidden => Words();

    [GeneratedRegex(@"\bXrm\.Page\b|\bcrmForm\b|\bcrmGrid\b|/XRMServices/2011/")]
    private static partial Regex Words();
}
