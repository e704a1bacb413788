using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Sample.Saving;

/// <summary>Meetings: booked, and later marked with their outcome.</summary>
internal static class MeetingSaves
{
    private const string Table = "appointment";
    private const int Completed = 3;

    /// <summary>The meeting and the way there.</summary>
    private const int MinutesOnTheWay = 150;

    private static readonly TimeSpan Length = TimeSpan.FromMinutes(90);
    private static readonly TimeSpan BackAtTheDesk = TimeSpan.FromMinutes(15);

    public static IEnumerable<Save> Of(Story story, PlannedStep planned)
    {
        var step = planned.Step;
        return step.Deed == Deed.PlannedMeeting
            ? [ActivitySave.Written(story, step, Table, planned.BookedOn, () => Invitation(story, planned), _ => { })]
            : ActivitySave.WrittenAndDone(
                story,
                step,
                Table,
                planned.BookedOn,
                () => Invitation(story, planned),
                planned.Moment + Length + BackAtTheDesk,
                Completed,
                ActivitySave.Minutes(MinutesOnTheWay),
                ("gg_meetingoutcome", new OptionSetValue(step.Choice!.Value)));
    }

    private static Dictionary<string, object?> Invitation(Story story, PlannedStep planned) => new()
    {
        ["subject"] = story.SubjectLine(planned.Step, "visit"),
        ["scheduledstart"] = planned.Moment,
        ["scheduledend"] = planned.Moment + Length,
        ["organizer"] = Story.PartyList(story.Company.UserOf(story.Deal.Seller)),
        ["requiredattendees"] = Story.PartyList(story.Company.UserOf(story.Deal.Seller), story.Contact!),
    };
}
