using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Commitments;

/// <summary>Whoever saves a commitment: in which language they are told why not, and which day it is where they are.</summary>
internal sealed class Caller
{
    private const int German = 1031;
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
            settings?.Value<int?>(UserSettingsTable.Columns.Language) == German ? Language.German : Language.English,
            new WorkingTime(ZoneOf(settings?.Value<string>(Zone.Of(TimeZoneDefinitionTable.Columns.StandardName)))));
    }

    public DateTime DayOf(DateTime utc) => time.DayOf(utc);

    private static TimeZoneInfo ZoneOf(string? name)
    {
        try
        {
            return name is null ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(name);
        }
        catch (TimeZoneNotFoundException)
        {
            return TimeZoneInfo.Utc;
        }
    }
}
