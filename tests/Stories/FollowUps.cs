using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Stories;

/// <summary>What stories about follow-ups ask for and look at.</summary>
internal static class FollowUps
{
    public static readonly string[] Tables = ["phonecall", "email", "task", "letter", "gg_message"];

    public const int Phone = 847170000;
    public const int Mail = 847170001;
    public const int Message = 847170002;
    public const int Letter = 847170003;
    public const int OtherStakeholder = 847170004;
    public const int InPerson = 847170005;
    public const int ColleagueOfOurs = 847170006;

    public static ParameterCollection FollowUp(this World world, Deal deal, int? way = null, bool? byProcess = null, int? language = null) =>
        world.Ask("gg_CreateFollowUp", deal, ("Way", way), ("ByProcess", byProcess), ("Language", language));

    public static ParameterCollection Suggest(this World world, Deal deal) => world.Ask("gg_SuggestNextChannel", deal);

    /// <summary>A deal that waits for an answer to a mail of Tuesday, 3 March 2026, 10:00: at risk on the 10th, to be decided on 2 April.</summary>
    public static Deal WaitingDeal(this World world)
    {
        var deal = world.Deal();
        world.At("2026-03-03 10:00").MailTo(deal.Reference);
        return deal;
    }

    /// <summary>The follow-ups on a deal, of all kinds, the oldest first.</summary>
    public static IReadOnlyList<Entity> On(World world, Deal deal) => [.. Tables.SelectMany(table =>
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, deal.Id);
        query.Criteria.AddCondition("gg_followupsilence", ConditionOperator.NotNull);
        return world.Organization.AsSystem.RetrieveMultiple(query).Entities;
    }).OrderBy(row => row.GetAttributeValue<int>("gg_followupstep"))];

    public static Entity Row(World world, object activity) =>
        world.Organization.AsSystem.Retrieve(((EntityReference)activity).LogicalName, ((EntityReference)activity).Id, new ColumnSet(true));

    public static int State(Entity row) => row.GetAttributeValue<OptionSetValue>("statecode").Value;

    /// <summary>Completes a follow-up as a seller does.</summary>
    public static void Complete(this World world, object activity) => world.SetState((EntityReference)activity, 1, ((EntityReference)activity).LogicalName switch
    {
        "task" => 5,
        "letter" => 4,
        _ => 2,
    });

    public static string? On(object moment) => moment is DateTime on ? on.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture) : null;
}
