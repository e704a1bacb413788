using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Policies;

/// <summary>The language in which a user works, and the numbers by which the platform calls languages.</summary>
internal static class UserLanguage
{
    private const int English = 1033;
    private const int German = 1031;

    /// <returns>German for a person who uses the app in German, else English.</returns>
    public static Language Of(Guid user, IOrganizationService service)
    {
        var query = new QueryExpression(UserSettingsTable.Name) { ColumnSet = new ColumnSet(UserSettingsTable.Columns.Language), TopCount = 1 };
        query.Criteria.AddCondition(UserSettingsTable.Columns.User, ConditionOperator.Equal, user);
        return ByNumber(service.RetrieveMultiple(query).Entities.FirstOrDefault()?.Value<int?>(UserSettingsTable.Columns.Language));
    }

    /// <returns>German for its number, else English.</returns>
    public static Language ByNumber(int? number) => Known(number) ?? Language.English;

    /// <returns>Null for the number of a language in which we write nothing.</returns>
    public static Language? Known(int? number) => number switch
    {
        German => Language.German,
        English => Language.English,
        _ => null,
    };
}
