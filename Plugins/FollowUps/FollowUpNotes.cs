using System.Collections.Generic;
using GhostingGuard.Plugins.Domain.Courtesies;
using GhostingGuard.Plugins.Domain.FollowUps;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>What the seller should know before following up, one sentence each.</summary>
internal static class FollowUpNotes
{
    /// <param name="next">The follow-up, which is possible.</param>
    /// <param name="say">The words to say it in.</param>
    /// <param name="mayNotMail">Whether it is a task because a process must not write mails.</param>
    /// <param name="givesFirst">Whether the play allows a courtesy.</param>
    /// <param name="planned">A courtesy that is planned; null for none.</param>
    public static IEnumerable<string> Of(NextFollowUp next, FollowUpWords say, bool mayNotMail, bool givesFirst, Courtesy? planned = null)
    {
        var way = next.Plan.Way!.Value;
        if (mayNotMail)
        {
            yield return say.WriteTheMail;
        }

        if (givesFirst)
        {
            yield return planned?.PlannedFor is { } day ? say.GivePlanned(planned.Kind ?? CourtesyKind.Other, say.Day(day)) : say.GiveFirst;
        }

        if (next.WorksFromHome && way is Way.Phone or Way.Message)
        {
            yield return say.WorksFromHome;
        }

        if (next.People.LacksNumber(way))
        {
            yield return say.NoNumber;
        }

        if (next.People.LacksAddress(way))
        {
            yield return say.NoAddress;
        }
    }
}
