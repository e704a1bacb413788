using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Courtesies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Definitions = GhostingGuard.Plugins.Dataverse.EnvironmentVariableDefinitionTable;
using Values = GhostingGuard.Plugins.Dataverse.EnvironmentVariableValueTable;

namespace GhostingGuard.Plugins.Courtesies;

/// <summary>Reads what the organisation has set about courtesies: both environment variables with one request.</summary>
internal static class CourtesyLimitReading
{
    private const string Value = "value";

    /// <param name="service">Reads as SYSTEM.</param>
    /// <param name="baseCurrency">The ISO code of the base currency; null where only the year matters.</param>
    public static CourtesyLimit Read(IOrganizationService service, string? baseCurrency)
    {
        var query = new QueryExpression(Definitions.Name)
        {
            ColumnSet = new ColumnSet(Definitions.Columns.SchemaName, Definitions.Columns.DefaultValue),
        };
        query.Criteria.AddCondition(
            Definitions.Columns.SchemaName, ConditionOperator.In, Definitions.CourtesyLimit, Definitions.BusinessYearStart);
        var link = query.AddLink(Values.Name, Definitions.Columns.Id, Values.Columns.Definition, JoinOperator.LeftOuter);
        link.EntityAlias = Value;
        link.Columns = new ColumnSet(Values.Columns.Value);
        var rows = service.RetrieveMultiple(query).Entities;
        var amount = rows.FirstOrDefault(row => IsOf(row, Definitions.CourtesyLimit));
        var month = rows.FirstOrDefault(row => IsOf(row, Definitions.BusinessYearStart));
        return new CourtesyLimit(
            Set(amount),
            amount?.Value<string>(Definitions.Columns.DefaultValue),
            Set(month) is { Length: > 0 } set ? set : month?.Value<string>(Definitions.Columns.DefaultValue),
            baseCurrency);
    }

    private static bool IsOf(Entity row, string variable) => row.Value<string>(Definitions.Columns.SchemaName) == variable;

    private static string? Set(Entity? row) => row?.Value<string>(Value.Of(Values.Columns.Value));
}
