using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Query;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Tests.Query;

/// <summary>Three small tables with a column of every type, and a caller who asks about them.</summary>
internal sealed class World
{
    public const int English = 1033;
    public const int German = 1031;

    public static readonly DateTime Noon = new(2024, 6, 12, 12, 0, 0, DateTimeKind.Utc);

    private readonly Schema schema = new();
    private readonly RowStore store;
    private int ids;

    public World()
    {
        schema.Add(Company());
        schema.Add(Person());
        schema.Add(Deal());
        store = new RowStore(schema);
    }

    public DateTime Now { get; init; } = Noon;

    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    public int Language { get; init; } = English;

    public Guid Caller { get; init; } = new("00000000-0000-0000-0000-00000000cafe");

    /// <summary>The most rows of one table that were looked through one by one.</summary>
    public int Scanned { get; private set; }

    public static EntityReference Reference(string table, Guid id) => new(table, id);

    public static int[] Tags(params int[] tags) => tags;

    public Guid Company(string name, params (string Column, object? Value)[] values) => Add("company", [("name", name), .. values]);

    public Guid Person(string name, params (string Column, object? Value)[] values) => Add("person", [("fullname", name), .. values]);

    public Guid Deal(string? name, params (string Column, object? Value)[] values) => Add("deal", [("name", name), .. values]);

    public EntityCollection Ask(QueryBase query) => QueryEngine.RetrieveMultiple(query, new QueryContext
    {
        Rows = new WatchedRows(store, scanned => Scanned = Math.Max(Scanned, scanned)),
        Now = Now,
        Zone = Zone,
        Language = Language,
        UserId = Caller,
    });

    public EntityCollection Fetch(string fetchXml) => Ask(new FetchExpression(fetchXml));

    /// <summary>The names of the deals that a FetchXML condition finds, in alphabetical order.</summary>
    public string DealsWhere(string condition) => Names(Fetch(
        $"<fetch><entity name='deal'><attribute name='name'/><order attribute='name'/><filter>{condition}</filter></entity></fetch>"));

    public string DealsWhere(ConditionExpression condition)
    {
        var query = new QueryExpression("deal") { ColumnSet = new ColumnSet("name"), Orders = { new OrderExpression("name", OrderType.Ascending) } };
        query.Criteria.AddCondition(condition);
        return Names(Ask(query));
    }

    public static string Names(EntityCollection answer, string column = "name") =>
        string.Join(' ', answer.Entities.Select(row => Text(row, column)));

    private static string Text(Entity row, string column) => row.Contains(column)
        ? row[column] is AliasedValue aliased ? aliased.Value.ToString()! : row[column].ToString()!
        : "-";

    private Guid Add(string table, (string Column, object? Value)[] values)
    {
        var found = schema[table];
        var id = new Guid(0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)(++ids >> 8), (byte)ids);
        var stored = new object?[found.Columns.Count];
        stored[found[found.PrimaryId].Ordinal] = id;
        stored[found["versionnumber"].Ordinal] = (long)ids;
        foreach (var (column, value) in values)
        {
            stored[found[column].Ordinal] = value;
        }

        using var transaction = store.Begin();
        store.Put(new Row(found, id, stored));
        transaction.Commit();
        return id;
    }

    private static Table Company()
    {
        var table = Table("company", "name");
        table.Add(new Column { Name = "number", Type = ColumnType.Integer });
        table.Add(new Column { Name = "city", Type = ColumnType.Text });
        return table;
    }

    private static Table Person()
    {
        var table = Table("person", "fullname");
        table.Add(new Column { Name = "companyid", Type = ColumnType.Lookup, Targets = ["company"] });
        table.Add(new Column { Name = "companynumber", Type = ColumnType.Integer });
        table.Add(new Column { Name = "role", Type = ColumnType.Text });
        table.Add(new Column { Name = "friends", Type = ColumnType.PartyList });
        return table;
    }

    private static Table Deal()
    {
        var table = Table("deal", "name");
        Column[] columns =
        [
            new() { Name = "notes", Type = ColumnType.Memo },
            new() { Name = "days", Type = ColumnType.Integer },
            new() { Name = "limit", Type = ColumnType.Integer },
            new() { Name = "size", Type = ColumnType.BigInteger },
            new() { Name = "rate", Type = ColumnType.Decimal },
            new() { Name = "weight", Type = ColumnType.Double },
            new() { Name = "amount", Type = ColumnType.Money },
            new() { Name = "hot", Type = ColumnType.Boolean, Choice = Choice("hot", (0, "No", "Nein"), (1, "Yes", "Ja")) },
            new() { Name = "stage", Type = ColumnType.Choice, Choice = Choice("stage", (1, "Won", "Gewonnen"), (2, "Lost", "Verloren"), (3, "Open", "Offen")) },
            new() { Name = "statecode", Type = ColumnType.State, Choice = Choice("state", (0, "Open", "Offen"), (1, "Closed", "Zu")) },
            new() { Name = "tags", Type = ColumnType.MultiChoice, Choice = Choice("tags", (1, "Red", "Rot"), (2, "Green", "Grün"), (3, "Blue", "Blau")) },
            new() { Name = "due", Type = ColumnType.DateTime },
            new() { Name = "day", Type = ColumnType.DateTime, Behavior = DateTimeBehavior.DateOnly },
            new() { Name = "wallclock", Type = ColumnType.DateTime, Behavior = DateTimeBehavior.TimeZoneIndependent },
            new() { Name = "personid", Type = ColumnType.Lookup, Targets = ["person"] },
            new() { Name = "customerid", Type = ColumnType.Customer, Targets = ["company", "person"] },
            new() { Name = "kind", Type = ColumnType.EntityName },
        ];
        foreach (var column in columns)
        {
            table.Add(column);
        }

        return table;
    }

    private static Table Table(string name, string nameColumn)
    {
        var table = new Table { Name = name, SchemaName = name, PrimaryId = $"{name}id", PrimaryName = nameColumn };
        table.Add(new Column { Name = $"{name}id", Type = ColumnType.UniqueIdentifier });
        table.Add(new Column { Name = nameColumn, Type = ColumnType.Text });
        table.Add(new Column { Name = "versionnumber", Type = ColumnType.BigInteger });
        return table;
    }

    private static Choice Choice(string name, params (int Value, string English, string German)[] options) =>
        new(name, options.Select(option => new Option(
            option.Value, new Labels(new Dictionary<int, string> { [English] = option.English, [German] = option.German }))));
}
