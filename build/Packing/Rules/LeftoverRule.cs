using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>Every file is packed. Microsoft's packer drops a stray file, or ships a stray folder to the customer.</summary>
internal sealed class LeftoverRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
        solution.Tree.Unread.Select(path => new Problem(path, "is no file the packer knows", "remove it, or correct its folder or its name"));
}
