using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Policies;
using GhostingGuard.Plugins.WorkingDays;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Commitments;

/// <summary>Whoever saves a commitment: in which language they are told why not, and which day it is where they are.</summary>
internal sealed class Caller
{
    private const string Zone = "zone";

    private readonly WorkingTime time;

    private Caller(Language language, WorkingTime time)
    {
        Language = language;
        this.time = time;
    }

    public Language Language { get; }

    /// <returns>English and UTC for whoever has no settings, such as SYSTEM.</returns>
    public static Caller Of(PluginRun run)
    {
        var query = new QueryExpression(UserSettingsTable.Name) { ColumnSet = new ColumnSet(UserSettingsTable.Columns.Language), TopCount = 1 };
        query.Criteria.AddCondition(UserSettingsTable.Columns.User, ConditionOperator.Equal, run.Context.InitiatingUserId);
        var zone = query.AddLink(
            TimeZoneDefinitionTable.Name, UserSettingsTable.Columns.TimeZoneCode, TimeZoneDefinitionTable.Columns.Code, JoinOperator.LeftOuter);
        zone.EntityAlias = Zone;
        zone.Columns = new ColumnSet(TimeZoneDefinitionTable.Columns.StandardName);
        var settings = run.AsSystem.RetrieveMultiple(query).Entities.FirstOrDefault();
        return new Caller(
            UserLanguage.ByNumber(settings?.Value<int?>(UserSettingsTable.Columns.Language)),
            new WorkingTime(UserZone.Find(settings?.Value<string>(Zone.Of(TimeZoneDefinitionTable.Columns.StandardName)), run.Trace)));
    }

    public DateTime DayOf(DateTime utc) => time.DayOf(utc);
}
