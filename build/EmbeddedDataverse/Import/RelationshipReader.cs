using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.StandardTables;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Adds the solution's relationships to the schema.</summary>
internal static class RelationshipReader
{
    // The table that stands for users and teams together; no row is stored in it.
    private const string Owner = "owner";

    public static void Read(XElement element, Schema schema)
    {
        element.OnlyHolds(KnownElements.OfRelationship);
        if (element.Text("EntityRelationshipType") is not "OneToMany" and var kind)
        {
            throw element.Refuse($"relationships of type '{kind}' are not supported");
        }

        var referenced = element.Text("ReferencedEntityName").ToLowerInvariant();
        var referencing = element.Text("ReferencingEntityName").ToLowerInvariant();
        var columnName = element.Text("ReferencingAttributeName").ToLowerInvariant();
        var table = schema.Tables.TryGetValue(referencing, out var found)
            ? found
            : throw element.Refuse($"there is no table '{referencing}'");
        if (!table.TryGetColumn(columnName, out var column))
        {
            throw element.Refuse($"table '{referencing}' has no column '{columnName}'");
        }

        var isOwner = column.Type == ColumnType.Owner && referenced == Owner;
        var isActivity = table.IsActivity && column.Name == table.PrimaryId;
        if (isOwner || isActivity)
        {
            // An owner column points to users and teams by its type; an activity shares its key with its activitypointer.
            return;
        }

        if (!column.IsLookup)
        {
            throw element.Refuse($"column '{columnName}' is no lookup");
        }

        if (!schema.Tables.ContainsKey(referenced))
        {
            throw element.Refuse($"there is no table '{referenced}' in the solution or among the standard tables that are described");
        }

        if (table.IsActivity && column.Name == ActivityColumns.Regarding && !MayBeRegarded(schema.Tables[referenced]))
        {
            throw element.Refuse($"table '{referenced}' takes no activities");
        }

        schema.Add(new Relationship(element.Attribute("Name", required: true), referenced, referencing, columnName, OnDelete(element)));
    }

    private static bool MayBeRegarded(Table table) => table.TakesActivities || ActivityColumns.Regarded.Contains(table.Name);

    private static DeleteBehavior OnDelete(XElement element) => element.Text("CascadeDelete") switch
    {
        "NoCascade" => DeleteBehavior.NoCascade,
        "Cascade" => DeleteBehavior.Cascade,
        "RemoveLink" => DeleteBehavior.RemoveLink,
        "Restrict" => DeleteBehavior.Restrict,
        var other => throw element.Refuse($"CascadeDelete '{other}' is not supported"),
    };
}
