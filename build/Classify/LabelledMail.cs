using System;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Build.Classify;

/// <summary>A mail somebody has labelled.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Id">As given.</param>
/// <param name="Kind">What it is.</param>
/// <param name="From">The sender, as a mail writes it.</param>
/// <param name="Subject">As given.</param>
/// <param name="Headers">Null when empty.</param>
/// <param name="Body">Null when the file has no such column, or nothing in it.</param>
/// <param name="Received">The reader's day; null when unknown, and then no days are compared.</param>
/// <param name="ReturnsOn">The right day of return; null when the mail names none.</param>
internal sealed record LabelledMail(
    long Line, string Id, AnswerKind Kind, string From, string Subject, string? Headers, string? Body, DateTime? Received, DateTime? ReturnsOn);
