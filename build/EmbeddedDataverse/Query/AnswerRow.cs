using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Storage;
using GhostingGuard.EmbeddedDataverse.Values;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>Makes the rows callers get. A column without a value is absent; the primary key is always there, except in a
/// distinct answer, where a row may stand for several.</summary>
internal sealed class AnswerRow(SelectQuery query, QueryContext context)
{
    private readonly bool withKey =
        !query.Distinct || query.Root.Columns.Exists(selection => selection.Name == query.Root.Table.PrimaryId);

    public Entity Of(Row?[] joined)
    {
        var entity = new Entity(query.Root.Table.Name);
        if (withKey)
        {
            var root = joined[0]!;
            entity.Id = root.Id;
            entity.RowVersion = SdkValue.RowVersion(root);
            entity.Attributes[query.Root.Table.PrimaryId] = root.Id;
        }

        Add(entity, query.Root, joined);
        return entity;
    }

    private void Add(Entity entity, Source source, Row?[] joined)
    {
        if (joined[source.Slot] is { } row)
        {
            foreach (var selection in source.Columns)
            {
                Add(entity, source, selection, row);
            }
        }

        foreach (var link in source.Links)
        {
            Add(entity, link, joined);
        }
    }

    private void Add(Entity entity, Source source, Selection selection, Row row)
    {
        var column = selection.Column;
        if (column.Type == ColumnType.PartyList)
        {
            if (SdkValue.Of(context.Rows, row, column) is { } parties)
            {
                entity.Attributes[selection.Name] = parties;
            }

            return;
        }

        if (row.Get(column) is not { } stored || SdkValue.Of(context.Rows, column, stored) is not { } value)
        {
            return;
        }

        entity.Attributes[selection.Name] = source.Alias is null && selection.Name == column.Name
            ? value
            : new AliasedValue(source.Table.Name, column.Name, value);
        var formatted = value is EntityReference reference ? reference.Name : FormattedValue.Of(column, stored, context);
        if (formatted is not null)
        {
            entity.FormattedValues[selection.Name] = formatted;
        }
    }
}
