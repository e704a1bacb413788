using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>
/// The standard tables that the embedded Dataverse knows: a description of our own, taken from Microsoft's reference of the tables
/// (learn.microsoft.com/power-apps/developer/data-platform/reference/entities, learn.microsoft.com/dynamics365/developer/reference/entities).
/// What the service would compute and this one does not (amounts in base currency, time on hold) is left out, so that asking for it
/// fails instead of giving a wrong answer.
/// </summary>
internal static class StandardSchema
{
    /// <summary>A new schema each time: the solution's tables and columns join it.</summary>
    public static Schema Create()
    {
        TableDescription[] descriptions =
        [
            OrganizationTable.Describe(),
            CalendarTable.Describe(),
            CalendarRuleTable.Describe(),
            EnvironmentVariableDefinitionTable.Describe(),
            EnvironmentVariableValueTable.Describe(),
            WorkflowTable.Describe(),
            BusinessUnitTable.Describe(),
            SystemUserTable.Describe(),
            UserSettingsTable.Describe(),
            TimeZoneDefinitionTable.Describe(),
            TeamTable.Describe(),
            QueueTable.Describe(),
            MailboxTable.Describe(),
            SlaTable.Describe(),
            TransactionCurrencyTable.Describe(),
            AccountTable.Describe(),
            ContactTable.Describe(),
            LeadTable.Describe(),
            OpportunityTable.Describe(),
            CompetitorTable.Describe(),
            OpportunityCompetitorsTable.Describe(),
            QuoteTable.Describe(),
            SalesOrderTable.Describe(),
            IncidentTable.Describe(),
            ConnectionRoleTable.Describe(),
            ConnectionTable.Describe(),
            ActivityPointerTable.Describe(),
            ActivityPartyTable.Describe(),
            EmailTable.Describe(),
            PhoneCallTable.Describe(),
            AppointmentTable.Describe(),
            LetterTable.Describe(),
            FaxTable.Describe(),
            SocialActivityTable.Describe(),
            TaskTable.Describe(),
            OpportunityCloseTable.Describe(),
        ];
        var schema = new Schema();
        foreach (var description in descriptions)
        {
            schema.Add(description.Table);
        }

        foreach (var description in descriptions)
        {
            foreach (var relationship in description.Relationships)
            {
                schema.Add(relationship);
            }
        }

        return schema;
    }
}
