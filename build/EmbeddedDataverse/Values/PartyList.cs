using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Values;

/// <summary>The columns of an activity that hold people: stored as activityparty rows, one per person and part.</summary>
internal static class PartyList
{
    public const string Table = "activityparty";
    public const string ActivityColumn = "activityid";
    public const string PartyColumn = "partyid";
    public const string PartColumn = "participationtypemask";

    public const int RegardingPart = 8;
    public const int OwnerPart = 9;

    // learn.microsoft.com/power-apps/developer/data-platform/activityparty-entity: the activity party types and their columns.
    private static readonly Dictionary<string, int> Parts = new(StringComparer.Ordinal)
    {
        ["from"] = 1,
        ["to"] = 2,
        ["cc"] = 3,
        ["bcc"] = 4,
        ["requiredattendees"] = 5,
        ["optionalattendees"] = 6,
        ["organizer"] = 7,
        ["resources"] = 10,
        ["customers"] = 11,
        ["customer"] = 11,
        ["partners"] = 12,
    };

    // Everybody who has a part, whatever it is.
    private const string All = "allparties";

    /// <returns>The number of the part, or null for the column that shows everybody.</returns>
    /// <exception cref="NotSupportedException">The column's part in an activity is not known.</exception>
    public static int? PartOf(Column column) => column.Name == All ? null
        : Parts.TryGetValue(column.Name, out var part) ? part
        : throw new NotSupportedException($"The party list '{column.Name}' is not supported.");

    /// <returns>The people, or null when there is none.</returns>
    public static EntityCollection? Read(IRowSource rows, Row activity, Column column)
    {
        var part = PartOf(column);
        var parties = new EntityCollection { EntityName = Table };
        var table = rows.Table(Table);
        foreach (var row in rows.FindBy(Table, ActivityColumn, activity.Id))
        {
            if (part == null || (row.Get(PartColumn) is int found && found == part))
            {
                parties.Entities.Add(SdkValue.Entity(rows, row, table.Columns.Values.Where(party => party.Type != ColumnType.PartyList)));
            }
        }

        return parties.Entities.Count == 0 ? null : parties;
    }
}
