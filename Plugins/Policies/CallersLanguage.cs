using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Policies;

/// <summary>The language in which somebody is told why a save was refused.</summary>
internal static class CallersLanguage
{
    private const int German = 1031;

    /// <returns>German for a person who uses the app in German, else English.</returns>
    public static Language Of(PluginRun run)
    {
        var query = new QueryExpression(UserSettingsTable.Name) { ColumnSet = new ColumnSet(UserSettingsTable.Columns.Language), TopCount = 1 };
        query.Criteria.AddCondition(UserSettingsTable.Columns.User, ConditionOperator.Equal, run.Context.InitiatingUserId);
        var settings = run.AsSystem.RetrieveMultiple(query).Entities.FirstOrDefault();
        return settings?.Value<int?>(UserSettingsTable.Columns.Language) == German ? Language.German : Language.English;
    }
}
