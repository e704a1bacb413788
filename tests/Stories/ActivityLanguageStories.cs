using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What each workflow activity says to somebody whose language is German, and to everybody else: through the activity, the custom
/// API and the plug-in.</summary>
public sealed class ActivityLanguageStories
{
    private const int English = 1033;
    private const int German = 1031;
    private const string Gone = "This opportunity no longer exists, or you have no access to it.";
    private const string GoneInGerman = "Diese Verkaufschance gibt es nicht mehr, oder Sie haben keinen Zugriff darauf.";
    private const string Closed = "This opportunity is closed";
    private const string ClosedInGerman = "Diese Verkaufschance ist abgeschlossen";

    private static readonly Dictionary<int, World> Worlds = new() { [English] = new World(), [German] = new World(language: German) };

    public static TheoryData<string, string, string, string> Refusals { get; } = new()
    {
        { "AddWorkingDays", "Days", "Please give from 0 to 1000 working days.", "Bitte geben Sie von 0 bis 1000 Arbeitstage an." },
        { "AddWorkingDays", "gone", Gone, GoneInGerman },
        { "AssessOpportunity", "gone", Gone, GoneInGerman },
        { "CloseStaleOpportunity", "gone", Gone, GoneInGerman },
        { "CloseStaleOpportunity", "open", "Processes may not close opportunities here.", "Prozesse dürfen hier keine Verkaufschancen abschließen." },
        { "CreateFollowUp", "gone", Gone, GoneInGerman },
        { "CreateFollowUp", "closed", Closed, ClosedInGerman },
        { "GetGhostingRisk", "gone", Gone, GoneInGerman },
        { "RecordTouch", "gone", Gone, GoneInGerman },
        { "RecordTouch", "closed", Closed, ClosedInGerman },
        { "RecordTouch", "Kind", "Please say what to record", "Bitte geben Sie an, was erfasst werden soll" },
        { "RemindOfDecision", "gone", Gone, GoneInGerman },
        { "StartSchedule", "gone", "This schedule no longer exists, or you have no access to it.", "Diesen Zeitplan gibt es nicht mehr, oder Sie haben keinen Zugriff darauf." },
        { "SuggestNextChannel", "gone", Gone, GoneInGerman },
        { "Sweep", "MaxRows", "MaxRows must be between 1 and", "MaxRows muss zwischen 1 und" },
    };

    public static TheoryData<string, string, string> Explanations { get; } = new()
    {
        { "CreateFollowUp", "No answer of the customer is awaited", "Bei dieser Verkaufschance steht keine Antwort des Kunden aus" },
        { "RefitReplyCurves", "Answers to messages: finished waits: ", "Antworten auf Nachrichten: beendete Wartezeiten: " },
        { "RemindOfDecision", "No decision is pending for this deal.", "Bei dieser Verkaufschance steht keine Entscheidung an." },
        { "SendDigest", "0 digests were created.", "0 Zusammenfassungen wurden angelegt." },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_refusal_is_in_the_callers_language(string activity, string wrong, string english, string german)
    {
        foreach (var (language, sentence) in new[] { (English, english), (German, german) })
        {
            var world = Worlds[language];
            var given = Given(world, activity, wrong);

            var refusal = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Run(world, activity, given));

            Assert.StartsWith(sentence, refusal.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Explanations))]
    public void So_is_an_explanation(string activity, string english, string german)
    {
        foreach (var (language, sentence) in new[] { (English, english), (German, german) })
        {
            var world = Worlds[language];

            var answer = Run(world, activity, Given(world, activity, "open"));

            Assert.StartsWith(sentence, (string)answer["Explanation"]!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_activity_is_left_out() => Assert.Equal(
        Worlds[English].Organization.Solution.PluginTypes.Where(type => type.ActivityGroup is not null).Select(type => type.Type.Name).Order(StringComparer.Ordinal),
        Refusals.Select(row => (string)row[0]).Concat(Explanations.Select(row => (string)row[0])).Distinct().Order(StringComparer.Ordinal));

    private static Dictionary<string, object?> Given(World world, string activity, string wrong)
    {
        var given = new Dictionary<string, object?>();
        if (activity == "StartSchedule")
        {
            given["Schedule"] = new EntityReference("gg_schedule", Guid.NewGuid());
        }
        else if (activity is not ("RefitReplyCurves" or "SendDigest" or "Sweep" or "AddWorkingDays") || wrong == "gone")
        {
            given["Opportunity"] = Opportunity(world, wrong);
        }

        switch (activity)
        {
            case "AddWorkingDays":
                given["Days"] = wrong == "Days" ? -1 : 1;
                break;
            case "RecordTouch":
                given["Kind"] = wrong == "Kind" ? "Answered" : "NoAnswerNeeded";
                break;
            case "Sweep":
                given["MaxRows"] = 100_000;
                break;
            default:
                break;
        }

        return given;
    }

    private static EntityReference Opportunity(World world, string which)
    {
        var deal = world.Deal();
        switch (which)
        {
            case "gone":
                world.Delete(deal.Reference);
                break;
            case "closed":
                world.SetState(deal.Reference, 2, 4);
                break;
            default:
                break;
        }

        return deal.Reference;
    }

    private static IReadOnlyDictionary<string, object?> Run(World world, string activity, Dictionary<string, object?> given) =>
        world.Organization.RunActivity("GhostingGuard.WorkflowActivities." + activity, world.Seller.Id, new EntityReference("systemuser", world.Seller.Id), given);
}
