using System;
using System.Collections.Generic;

namespace GhostingGuard.Solution.Tests.Agreement;

/// <summary>The columns of ours that people fill in, or may correct, by table. Every other one is computed, says so in its description and is
/// guarded.</summary>
internal static class PeoplesColumns
{
    public static IReadOnlyDictionary<string, string[]> ByTable { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["account"] = ["gg_standing", "gg_standinguntil"],
        ["appointment"] = ["gg_meetingoutcome"],
        ["contact"] = ["gg_standing", "gg_standinguntil", "gg_timezone"],
        ["email"] = ["gg_answerexpectedby", "gg_answerkind", "gg_isoffer", "gg_notreached", "gg_returnson"],
        ["gg_commitment"] =
        [
            "gg_agreedon",
            "gg_confirmedbycustomeron",
            "gg_confirmedbyuson",
            "gg_contactid",
            "gg_dueon",
            "gg_introducedcontactid",
            "gg_kind",
            "gg_name",
            "gg_opportunityid",
            "gg_outcome",
            "gg_owes",
            "gg_settledon",
        ],
        ["gg_courtesy"] =
        [
            "gg_contactid",
            "gg_givenby",
            "gg_givenon",
            "gg_kind",
            "gg_name",
            "gg_opportunityid",
            "gg_plannedfor",
            "gg_value",
        ],
        ["gg_ghostingpolicy"] =
        [
            "gg_accountresponses",
            "gg_agreementwords",
            "gg_baselineon",
            "gg_callwithoutoutcome",
            "gg_circularrecipients",
            "gg_closebyprocess",
            "gg_commitmentatriskafter",
            "gg_commitmentghostingafter",
            "gg_commitmentwatchafter",
            "gg_decideafter",
            "gg_digestamount",
            "gg_fifthfollowupafter",
            "gg_fourthfollowupafter",
            "gg_furtherofferafter",
            "gg_furtheroffers",
            "gg_hidechance",
            "gg_longestabsence",
            "gg_longestunconfirmed",
            "gg_mailbyprocess",
            "gg_meetingatriskafter",
            "gg_meetingghostingafter",
            "gg_meetingwatchafter",
            "gg_messageatriskafter",
            "gg_messageghostingafter",
            "gg_messagewatchafter",
            "gg_mostfollowups",
            "gg_name",
            "gg_noanswerneededfor",
            "gg_nobodysturnfor",
            "gg_offeratriskafter",
            "gg_offerghostingafter",
            "gg_offerwatchafter",
            "gg_ourturnafter",
            "gg_refusalwords",
            "gg_secondfollowupafter",
            "gg_stage",
            "gg_stagecolumn",
            "gg_thirdfollowupafter",
            "gg_timezone",
            "gg_undatedabsence",
            "gg_userhythm",
            "gg_walkawaychannels",
            "gg_walkawaytouches",
            "gg_wayorder",
        ],
        ["gg_message"] = ["gg_answerexpectedby", "gg_decideby", "gg_directioncode", "gg_mark", "gg_messagechannel"],
        ["gg_play"] =
        [
            "gg_givesfirst",
            "gg_language",
            "gg_name",
            "gg_reason",
            "gg_step",
            "gg_subject",
            "gg_text",
            "gg_way",
        ],
        ["gg_quietperiod"] = ["gg_country", "gg_from", "gg_name", "gg_to"],
        ["gg_replycurve"] = ["gg_kind", "gg_name"],
        ["gg_schedule"] = ["gg_interval", "gg_kind", "gg_name", "gg_nextrunon"],
        ["opportunity"] = ["gg_offeredon", "gg_parkedbecause", "gg_parkeduntil", "gg_reason"],
        ["phonecall"] = ["gg_calloutcome", "gg_returnson"],
    };
}
