using System;
using System.Collections.Generic;
using GhostingGuard.Build.Bench.Scoring;

namespace GhostingGuard.Build.Bench;

/// <summary>Every figure of one kind of episodes in one file.</summary>
/// <param name="File">As it was named.</param>
/// <param name="Kind">message or offer.</param>
/// <param name="Rows">In the file, of this kind.</param>
/// <param name="Scored">Rows scored; the others warm up the rhythm or were not observed for thirty days.</param>
/// <param name="Answered">Scored rows with an answer within thirty days.</param>
/// <param name="EndedByUs">Scored rows without an answer that were not observed for thirty days.</param>
/// <param name="Contacts">Contacts of the scored rows.</param>
/// <param name="ScoredFrom">Start of the first scored row, in UTC.</param>
internal sealed record BenchmarkResult(
    string File,
    string Kind,
    int Rows,
    int Scored,
    int Answered,
    int EndedByUs,
    int Contacts,
    DateTime ScoredFrom,
    IReadOnlyList<RuleDelays> Delays,
    IReadOnlyList<PolicyPoint> AtPolicyDays,
    IReadOnlyList<ChancePoint> Chance,
    IReadOnlyList<CalibrationRow> Calibration);
