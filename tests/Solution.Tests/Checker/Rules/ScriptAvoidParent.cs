using System.Text.RegularExpressions;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>The frame around a form is the client's, and another one on a phone.</summary>
internal sealed partial class ScriptAvoidParent : ScriptRule
{
    public override string Name => "web-do-not-make-parent-assumption";

    protected override string Cure => "stay in the given context";

    protected override Regex Forbidden => Words();

    [GeneratedRegex(@"\b(window|self)\.(parent|top|opener)\b|(?<![\w.])(parent|top)\.(Xrm|document)\b")]
    private static partial Regex Words();
}
