using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Values;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Adds the solution's tables to the schema, or its columns to tables that are there already.</summary>
/// <param name="schema">Starts with the standard tables.</param>
/// <param name="choices">The choices that columns may name.</param>
internal sealed class TableReader(Schema schema, IReadOnlyDictionary<string, Choice> choices)
{
    private readonly ColumnReader columns = new(choices);

    /// <returns>The logical name of the table.</returns>
    public string Read(XElement element)
    {
        element.OnlyHolds("Name", "ObjectTypeCode", "EntityInfo", "FormXml", "SavedQueries", "Visualizations", "RibbonDiffXml");
        var entity = element.Child("EntityInfo").Child("entity");
        entity.OnlyHolds(KnownElements.OfTable);
        var schemaName = entity.Attribute("Name", required: true);
        if (element.Text("Name") != schemaName)
        {
            throw element.Refuse($"Name and EntityInfo do not agree on '{schemaName}'");
        }

        var name = schemaName.ToLowerInvariant();
        var isShell = !entity.Elements().Any(child => child.Name.LocalName != "attributes");
        if (isShell)
        {
            Extend(entity, name);
        }
        else
        {
            Add(entity, name, schemaName);
        }

        return name;
    }

    private void Extend(XElement entity, string name)
    {
        if (!schema.Tables.TryGetValue(name, out var table))
        {
            throw entity.Refuse($"the solution extends table '{name}', which is not among the standard tables that are described");
        }

        AddColumns(entity, table);
    }

    private void Add(XElement entity, string name, string schemaName)
    {
        if (schema.Tables.ContainsKey(name))
        {
            throw entity.Refuse($"the solution adds table '{name}', which is a standard table; extend it as a shell");
        }

        var attributes = entity.Child("attributes").Elements().ToList();
        var table = new Table
        {
            Name = name,
            SchemaName = schemaName,
            PrimaryId = attributes.SingleOrDefault(column => column.Text("Type") == "primarykey")?.Text("LogicalName")
                ?? throw entity.Refuse("there is not exactly one primary key"),
            PrimaryName = attributes.SingleOrDefault(IsPrimaryName)?.Text("LogicalName"),
            IsActivity = entity.Flag("IsActivity", false),
            TakesActivities = TakesActivities(entity),
            Labels = entity.Labels("LocalizedNames"),
        };
        AddColumns(entity, table);
        CheckOwnership(entity, table);
        if (!table.Columns.ContainsKey(SystemColumns.VersionNumber))
        {
            // Every table has it, and no export lists it.
            table.Add(new Column
            {
                Name = SystemColumns.VersionNumber,
                Type = ColumnType.BigInteger,
                ValidForCreate = false,
                ValidForUpdate = false,
            });
        }

        schema.Add(table);
    }

    private void AddColumns(XElement entity, Table table)
    {
        foreach (var attribute in entity.Child("attributes").Elements())
        {
            var column = columns.Read(attribute, table.Name);
            if (!table.TryGetColumn(column.Name, out var known))
            {
                table.Add(column);
            }
            else if (known.Type == ColumnType.Status && column.Type == ColumnType.Status)
            {
                AddStatuses(attribute, known.Choice!, column.Choice!);
            }
            else
            {
                throw attribute.Refuse($"table '{table.Name}' has that column already");
            }
        }
    }

    /// <summary>A solution that brings status reasons to a table of the platform lists those of the platform too.</summary>
    private static void AddStatuses(XElement attribute, Choice known, Choice shipped)
    {
        if (known.Options.FirstOrDefault(option => shipped.Find(option.Value)?.State != option.State) is { } missing)
        {
            throw attribute.Refuse($"the status reason {missing.Value} of the platform is missing or in another state");
        }

        foreach (var option in shipped.Options.Where(option => known.Find(option.Value) is null))
        {
            known.Add(option);
        }
    }

    private static void CheckOwnership(XElement entity, Table table)
    {
        switch (entity.OptionalText("OwnershipTypeMask"))
        {
            case null:
                return;
            case "UserOwned" when table.Columns.ContainsKey(SystemColumns.OwnerId):
                return;
            case "OrgOwned" when table.Columns.ContainsKey(SystemColumns.Organization) && !table.Columns.ContainsKey(SystemColumns.OwnerId):
                return;
            case ("UserOwned" or "OrgOwned") and var known:
                throw entity.Refuse($"a table that is {known} has either an owner or the organisation as a column, whichever owns its rows");
            case var other:
                throw entity.Refuse($"tables that are {other} are not supported");
        }
    }

    /// <summary>Exports say it twice.</summary>
    private static bool TakesActivities(XElement entity)
    {
        var takesActivities = entity.OptionalText("HasRelatedActivities") == "True";
        return takesActivities == (entity.OptionalText("EntityMask") == "ActivityPointer")
            ? takesActivities
            : throw entity.Refuse("HasRelatedActivities and EntityMask do not agree on whether the table takes activities");
    }

    private static bool IsPrimaryName(XElement column) =>
        (column.OptionalText("DisplayMask") ?? "").Split('|').Contains("PrimaryName");
}
