using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>A process comes as a draft: an activation that fails would fail the import, and nothing may begin before somebody says so.</summary>
internal sealed class DraftProcessRule : IRule
{
    private const string Draft = "0";
    private const string DraftStatus = "1";

    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
        from process in solution.Of(ComponentKind.Workflow)
        where process.Xml.Element("StateCode")?.Value != Draft || process.Xml.Element("StatusCode")?.Value != DraftStatus
        select new Problem(process.File, "comes activated", "set StateCode to 0 and StatusCode to 1");
}
