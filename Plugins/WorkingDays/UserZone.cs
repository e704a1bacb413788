using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.WorkingDays;

/// <summary>The time zone a user has set.</summary>
internal static class UserZone
{
    private const string Zone = "zone";

    /// <returns>The name by which the framework finds the zone; null for a user without settings.</returns>
    public static string? NameOf(Guid user, IOrganizationService service)
    {
        var query = new QueryExpression(UserSettingsTable.Name) { ColumnSet = new ColumnSet(UserSettingsTable.Columns.User), TopCount = 1 };
        query.Criteria.AddCondition(UserSettingsTable.Columns.User, ConditionOperator.Equal, user);
        var zone = query.AddLink(
            TimeZoneDefinitionTable.Name, UserSettingsTable.Columns.TimeZoneCode, TimeZoneDefinitionTable.Columns.Code, JoinOperator.LeftOuter);
        zone.EntityAlias = Zone;
        zone.Columns = new ColumnSet(TimeZoneDefinitionTable.Columns.StandardName);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.Value<string>(Zone.Of(TimeZoneDefinitionTable.Columns.StandardName));
    }

    /// <returns>UTC where there is no such zone.</returns>
    public static TimeZoneInfo Find(string? name, Action<string> trace)
    {
        try
        {
            return name is null ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(name);
        }
        catch (TimeZoneNotFoundException)
        {
            trace($"time zone {name} is not known here; days are counted in UTC");
            return TimeZoneInfo.Utc;
        }
    }
}
