using System.Text.RegularExpressions;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>Text that becomes part of the page as it is may be a script.</summary>
internal sealed partial class ScriptAvoidHtml : ScriptRule
{
    public override string Name => "web-sdl-no-html-method";

    protected override string Cure => "set textContent";

    protected override Regex Forbidden => Words();

    [GeneratedRegex(@"\.(innerHTML|outerHTML)\s*=|\.insertAdjacentHTML\s*\(|\bdocument\.write(ln)?\s*\(|\.html\s*\(")]
    private static partial Regex Words();
}
