using System.Collections.Generic;

namespace GhostingGuard.Solution.Tests.Package;

/// <summary>What the colours of choices mean (record 0164). An option is written as the choice and its English label.</summary>
internal static class Meanings
{
    /// <summary>Every coloured option under the one thing its colour says.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>
    {
        ["nothing has come of it yet"] =
        [
            "gg_risk/New", "gg_commitmentstatus/Proposed", "gg_standing/Normal", "gg_calloutcome/No answer", "gg_calloutcome/Voicemail",
            "gg_calloutcome/Not put through", "gg_meetingoutcome/Called off by the customer with a reason or a new date", "gg_owes/Both",
            "gg_reason/Usually does not answer",
        ],
        ["an answer, or done"] =
        [
            "gg_risk/Engaged", "gg_commitmentoutcome/Kept", "gg_commitmentstatus/Binding", "gg_sweepstatus/Done", "gg_answerkind/Person",
            "gg_calloutcome/Reached", "gg_meetingoutcome/Held",
        ],
        ["ours to act"] =
        [
            "gg_risk/Our turn", "gg_turn/Ours", "gg_commitmentstatus/Overdue (ours)", "gg_sweepstatus/Running", "gg_owes/Us", "gg_ghosted/Taken up again",
            "gg_meetingoutcome/Missed by us", "gg_reason/Benefit or chemistry missing",
        ],
        ["theirs, and not late"] =
        [
            "gg_risk/Waiting", "gg_turn/Theirs", "gg_commitmentoutcome/Open", "gg_sweepstatus/Waiting", "gg_owes/Customer", "gg_answerkind/Absence",
            "gg_calloutcome/Not in today", "gg_calloutcome/Away until", "gg_reason/Priorities changed for now",
        ],
        ["worth a look"] =
        [
            "gg_risk/Watch", "gg_commitmentstatus/Awaiting confirmation", "gg_standing/Careful", "gg_answerkind/Delay notice", "gg_calloutcome/Works from home",
            "gg_reason/Hard to take further inside",
        ],
        ["late, or in danger"] =
        [
            "gg_risk/At risk", "gg_commitmentoutcome/Broken", "gg_commitmentstatus/Overdue (theirs)", "gg_meetingoutcome/Missed by the customer",
            "gg_reason/Uncomfortable to say no",
        ],
        ["silence, or the end"] =
        [
            "gg_risk/Ghosting", "gg_standing/Do not pursue", "gg_sweepstatus/Failed", "gg_ghosted/Ended without an answer", "gg_answerkind/Complaint",
            "gg_reason/Priorities changed for good",
        ],
        ["rests, or does not count"] =
        [
            "gg_risk/Parked", "gg_turn/Nobody's", "gg_commitmentstatus/Missing", "gg_commitmentoutcome/Withdrawn", "gg_answerkind/Automatic reply",
            "gg_answerkind/Receipt", "gg_answerkind/Calendar", "gg_answerkind/Bulk", "gg_reason/Unknown",
        ],
        ["reaches nobody"] = ["gg_risk/Unreachable", "gg_answerkind/Left", "gg_answerkind/Bounce", "gg_reason/Left the company"],
        ["by phone"] = ["gg_channel/Phone", "gg_way/Phone"],
        ["by mail"] = ["gg_channel/Mail", "gg_way/Mail"],
        ["by message"] =
        [
            "gg_channel/Social media", "gg_channel/LinkedIn", "gg_channel/WhatsApp", "gg_channel/SMS", "gg_channel/Teams", "gg_way/Message",
            "gg_messagechannel/LinkedIn", "gg_messagechannel/WhatsApp", "gg_messagechannel/SMS", "gg_messagechannel/Teams",
        ],
        ["on paper"] = ["gg_channel/Letter", "gg_channel/Fax", "gg_way/Letter"],
        ["in person"] = ["gg_channel/In person", "gg_way/In person"],
        ["another person of theirs"] = ["gg_way/Another stakeholder"],
        ["another person of ours"] = ["gg_way/Colleague of ours"],
    };

    /// <summary>Choices without colours: they say what something is, and neither how it stands nor which way it goes.</summary>
    public static IReadOnlyList<string> Plain { get; } =
        ["gg_commitmentkind", "gg_courtesykind", "gg_mark", "gg_playlanguage", "gg_schedulekind", "gg_silencekind", "gg_sweepkind"];
}
