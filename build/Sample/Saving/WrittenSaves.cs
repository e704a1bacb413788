using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Sample.Saving;

/// <summary>Letters, faxes, social media and messages: noted once they have gone out or come in.</summary>
internal static class WrittenSaves
{
    private const int MinutesOfWriting = 15;

    private static readonly TimeSpan Noting = TimeSpan.FromMinutes(1);

    public static IEnumerable<Save> Of(Story story, PlannedStep planned)
    {
        var step = planned.Step;
        var (table, status, usual) = step.Deed switch
        {
            Deed.Letter => ("letter", step.Incoming ? 3 : 4, "reply"),
            Deed.Fax => ("fax", step.Incoming ? 4 : 3, "reply"),
            Deed.SocialActivity => ("socialactivity", 2, "post"),
            Deed.Message => ("gg_message", 2, "message"),
            _ => throw new NotSupportedException($"{step.Deed} is not noted like a letter."),
        };
        return ActivitySave.WrittenAndDone(
            story,
            step,
            table,
            planned.Moment,
            () => Note(story, step, usual),
            planned.Moment + Noting,
            status,
            step.Incoming ? [] : [ActivitySave.Minutes(MinutesOfWriting)]);
    }

    private static Dictionary<string, object?> Note(Story story, Step step, string usual)
    {
        var (from, to) = story.Parties(step);
        var row = new Dictionary<string, object?>
        {
            ["subject"] = story.SubjectLine(step, usual),
            [step.Deed == Deed.Message ? "gg_directioncode" : "directioncode"] = !step.Incoming,
            ["from"] = from,
            ["to"] = to,
        };
        if (step.Deed == Deed.Message)
        {
            row["gg_messagechannel"] = new OptionSetValue(step.Choice!.Value);
        }

        return row;
    }
}
