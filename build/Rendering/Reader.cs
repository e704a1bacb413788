using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Build.Rendering;

/// <summary>Whoever works in the language of a screen: the server answers in the language of the one who asks.</summary>
internal static class Reader
{
    private const string Settings = "usersettings";

    /// <returns>The service as a user of this language calls it; where nobody has it, somebody is added who does.</returns>
    public static IOrganizationService Of(Organization organization, Language language)
    {
        var query = new QueryExpression(Settings) { ColumnSet = new ColumnSet("systemuserid"), TopCount = 1 };
        query.Criteria.AddCondition("uilanguageid", ConditionOperator.Equal, language.Code);
        var found = organization.AsSystem.RetrieveMultiple(query).Entities.FirstOrDefault();
        return organization.As(found?.GetAttributeValue<Guid>("systemuserid") ?? organization.AddUser(language.Name, languageCode: language.Code));
    }
}
