using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using GhostingGuard.Build.Packing;

namespace GhostingGuard.Solution.Tests.Checker;

/// <summary>A rule about the text of a script. Comments do not count.</summary>
internal abstract partial class ScriptRule : ICheckerRule
{
    public abstract string Name { get; }

    protected abstract string Cure { get; }

    /// <summary>What must not stand in a script.</summary>
    protected abstract Regex Forbidden { get; }

    public IEnumerable<Problem> Check(CheckedProduct product) =>
        from script in product.Scripts
        from Match match in Forbidden.Matches(Comment().Replace(script.Text, string.Empty))
        select new Problem(script.File, $"has \"{match.Value.Trim()}\"", Cure);

    [GeneratedRegex(@"/\*.*?\*/|(?<![:""'])//[^\n]*", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
