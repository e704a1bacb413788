using System.Collections.Generic;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>One thing that must hold before the solution may be packed.</summary>
internal interface IRule
{
    IEnumerable<Problem> Check(UnpackedSolution solution);
}
