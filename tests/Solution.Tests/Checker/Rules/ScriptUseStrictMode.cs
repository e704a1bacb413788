using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>A script says that it means its names and does not make global ones by mistake.</summary>
internal sealed class ScriptUseStrictMode : ICheckerRule
{
    public string Name => "web-use-strict-mode";

    public IEnumerable<Problem> Check(CheckedProduct product) =>
        from script in product.Scripts
        where !script.Text.Contains("\"use strict\"", StringComparison.Ordinal) && !script.Text.Contains("'use strict'", StringComparison.Ordinal)
        select new Problem(script.File, "is not in strict mode", "begin with \"use strict\"");
}
