using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Sample.Saving;

/// <summary>Mails: drafted and sent, received, or refused by the mail server.</summary>
internal static class MailSaves
{
    private const string Table = "email";
    private const int Sent = 3;
    private const int Received = 4;
    private const int Failed = 8;

    private static readonly TimeSpan Drafting = TimeSpan.FromMinutes(3);

    public static IEnumerable<Save> Of(Story story, PlannedStep planned)
    {
        var step = planned.Step;
        return step.Deed == Deed.FailedMail
            ? Refused(story, planned)
            : ActivitySave.WrittenAndDone(
                story,
                step,
                Table,
                step.Incoming ? planned.Moment : planned.Moment - Drafting,
                () => Draft(story, step),
                planned.Moment,
                step.Incoming ? Received : Sent,
                ("senton", planned.Moment));
    }

    private static IEnumerable<Save> Refused(Story story, PlannedStep planned)
    {
        EntityReference? mail = null;
        yield return ActivitySave.Written(
            story, planned.Step, Table, planned.Moment - Drafting, () => Draft(story, planned.Step), created => mail = created);
        yield return new Save(planned.Moment, () => story.Company.As(story.Deal.Seller).Update(
            new Entity(Table, mail!.Id) { ["statuscode"] = new OptionSetValue(Failed) }));
    }

    private static Dictionary<string, object?> Draft(Story story, Step step)
    {
        var (from, to) = story.Parties(step);
        return new()
        {
            ["subject"] = story.SubjectLine(step, "reply"),
            ["directioncode"] = !step.Incoming,
            ["from"] = from,
            ["to"] = to,
        };
    }
}
