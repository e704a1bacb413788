using System.Collections.Generic;

namespace GhostingGuard.Build.Sample;

/// <summary>A story that several deals go through: how it begins, and how it ends.</summary>
/// <param name="Name">What happens, in a few words.</param>
/// <param name="Phases">The phases before the ending. Each phase is told in several ways; neighbouring deals get different ones.</param>
/// <param name="Ending">The steps that decide where the deal stands when the quarter ends.</param>
internal sealed record Scenario(
    string Name, IReadOnlyList<IReadOnlyList<string>> Phases, string Ending);
