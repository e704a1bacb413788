using System;
using System.Collections.Generic;

namespace GhostingGuard.Build.Sample.Saving;

/// <summary>Work of our own, which says nothing about the customer.</summary>
internal static class TaskSaves
{
    private const int Completed = 5;

    private static readonly TimeSpan Work = TimeSpan.FromMinutes(50);

    public static IEnumerable<Save> Of(Story story, PlannedStep planned) => ActivitySave.WrittenAndDone(
        story,
        planned.Step,
        "task",
        planned.Moment,
        () => new() { ["subject"] = story.SubjectLine(planned.Step, "task") },
        planned.Moment + Work,
        Completed);
}
