using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace GhostingGuard.Build.Sample;

/// <summary>The words in which scripts are written, and the steps they stand for.</summary>
internal static class Vocabulary
{
    private const int FirstValue = 847170000;

    private static readonly string[] Kinds = ["appointment", "decision", "document", "checklist", "introduction"];

    private static readonly FrozenDictionary<string, (Deed Deed, bool Incoming, int? Choice)> Words =
        new Dictionary<string, (Deed, bool, int?)>
        {
            ["lead"] = (Deed.Lead, false, null),
            ["opportunity"] = (Deed.Opportunity, false, null),
            ["mail-out"] = (Deed.Mail, false, null),
            ["mail-in"] = (Deed.Mail, true, null),
            ["mail-failed"] = (Deed.FailedMail, false, null),
            ["call-reached"] = (Deed.Call, false, FirstValue),
            ["call-no-answer"] = (Deed.Call, false, FirstValue + 1),
            ["call-voicemail"] = (Deed.Call, false, FirstValue + 2),
            ["call-not-put-through"] = (Deed.Call, false, FirstValue + 3),
            ["call-not-in-today"] = (Deed.Call, false, FirstValue + 4),
            ["call-away"] = (Deed.Call, false, FirstValue + 5),
            ["call-works-from-home"] = (Deed.Call, false, FirstValue + 6),
            ["call-in"] = (Deed.Call, true, null),
            ["meeting-held"] = (Deed.Meeting, false, FirstValue),
            ["meeting-missed-by-customer"] = (Deed.Meeting, false, FirstValue + 1),
            ["meeting-missed-by-us"] = (Deed.Meeting, false, FirstValue + 2),
            ["meeting-planned"] = (Deed.PlannedMeeting, false, null),
            ["letter-out"] = (Deed.Letter, false, null),
            ["letter-in"] = (Deed.Letter, true, null),
            ["fax-out"] = (Deed.Fax, false, null),
            ["fax-in"] = (Deed.Fax, true, null),
            ["social-out"] = (Deed.SocialActivity, false, null),
            ["social-in"] = (Deed.SocialActivity, true, null),
            ["linkedin-out"] = (Deed.Message, false, FirstValue + 6),
            ["linkedin-in"] = (Deed.Message, true, FirstValue + 6),
            ["whatsapp-out"] = (Deed.Message, false, FirstValue + 7),
            ["whatsapp-in"] = (Deed.Message, true, FirstValue + 7),
            ["sms-out"] = (Deed.Message, false, FirstValue + 8),
            ["sms-in"] = (Deed.Message, true, FirstValue + 8),
            ["teams-out"] = (Deed.Message, false, FirstValue + 9),
            ["teams-in"] = (Deed.Message, true, FirstValue + 9),
            ["task"] = (Deed.Task, false, null),
            ["follow-up"] = (Deed.FollowUp, false, null),
            ["quote"] = (Deed.Quote, false, null),
            ["offer-noted"] = (Deed.OfferNoted, false, null),
            ["stakeholder"] = (Deed.Stakeholder, false, null),
            ["stage-develop"] = (Deed.Stage, false, 1),
            ["stage-propose"] = (Deed.Stage, false, 2),
            ["stage-close"] = (Deed.Stage, false, 3),
            ["agree-ours"] = (Deed.Agreement, false, FirstValue),
            ["agree-theirs"] = (Deed.Agreement, false, FirstValue + 1),
            ["confirm-out"] = (Deed.ConfirmationMail, false, null),
            ["confirm-in"] = (Deed.ConfirmationMail, true, null),
            ["kept"] = (Deed.Settlement, false, null),
            ["courtesy-information"] = (Deed.Courtesy, false, FirstValue),
            ["courtesy-sample"] = (Deed.Courtesy, false, FirstValue + 3),
            ["courtesy-meal"] = (Deed.Courtesy, false, FirstValue + 5),
            ["reason-later"] = (Deed.Reason, false, FirstValue),
            ["reason-no"] = (Deed.Reason, false, FirstValue + 3),
            ["reason-inside"] = (Deed.Reason, false, FirstValue + 4),
            ["keep-on"] = (Deed.KeepOn, false, null),
            ["park"] = (Deed.Park, false, null),
            ["walk-away"] = (Deed.WalkAway, false, null),
            ["reopen"] = (Deed.Reopen, false, null),
            ["careful"] = (Deed.Careful, false, null),
            ["on-hold"] = (Deed.OnHold, false, null),
            ["won"] = (Deed.Won, false, null),
            ["lost"] = (Deed.Lost, false, null),
        }.ToFrozenDictionary();

    public static bool TryFind(string word, out (Deed Deed, bool Incoming, int? Choice) meaning) =>
        Words.TryGetValue(word, out meaning);

    /// <summary>The kinds of steps that are agreed.</summary>
    public static bool TryFindKind(string word, out int kind)
    {
        var place = Array.IndexOf(Kinds, word);
        kind = FirstValue + place;
        return place >= 0;
    }
}
