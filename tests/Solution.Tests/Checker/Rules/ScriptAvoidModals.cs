using System.Text.RegularExpressions;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>A modal window of the browser stops the whole app.</summary>
internal sealed partial class ScriptAvoidModals : ScriptRule
{
    public override string Name => "web-avoid-modals";

    protected override string Cure => "use Xrm.Navigation";

    protected override Regex Forbidden => Words();

    [GeneratedRegex(@"\b(showModalDialog|showModelessDialog)\b|(?<![\w.])(window\.)?(alert|confirm|prompt)\s*\(")]
    private static partial Regex Words();
}
