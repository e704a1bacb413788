using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Build.Classify;

/// <summary>The words of the column kind.</summary>
internal static class KindNames
{
    private static readonly Dictionary<AnswerKind, string> Names = new()
    {
        [AnswerKind.Person] = "human",
        [AnswerKind.Bounce] = "bounce",
        [AnswerKind.DelayNotice] = "delay-notice",
        [AnswerKind.AutomaticReply] = "auto-reply",
        [AnswerKind.Absence] = "absence",
        [AnswerKind.Left] = "left",
        [AnswerKind.Receipt] = "receipt",
        [AnswerKind.Calendar] = "calendar",
        [AnswerKind.Bulk] = "bulk",
        [AnswerKind.Complaint] = "complaint",
    };

    public static IEnumerable<string> All => Names.Values;

    public static string Of(AnswerKind kind) => Names[kind];

    public static AnswerKind? Find(string name) =>
        Names.Where(pair => string.Equals(pair.Value, name, StringComparison.Ordinal)).Select(pair => (AnswerKind?)pair.Key).SingleOrDefault();
}
