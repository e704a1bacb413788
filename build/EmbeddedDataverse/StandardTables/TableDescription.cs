using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>A standard table, told column by column.</summary>
internal sealed class TableDescription
{
    private readonly List<Relationship> relationships = [];

    public TableDescription(
        string schemaName, string english, string german, string primaryId, string? primaryName = null, bool isActivity = false)
    {
        Table = new Table
        {
            Name = schemaName.ToLowerInvariant(),
            SchemaName = schemaName,
            PrimaryId = primaryId,
            PrimaryName = primaryName,
            IsActivity = isActivity,
            Labels = Meaning.Texts(english, german),
        };
        Add(new Definition(primaryId, ColumnType.UniqueIdentifier, english, german, Access.Create));
        Add(new Definition("versionnumber", ColumnType.BigInteger, "Version number", "Versionsnummer", Access.ReadOnly));
    }

    public Table Table { get; }

    /// <summary>Where the lookups of the table point to, as far as deleting a row there does anything here.</summary>
    public IReadOnlyList<Relationship> Relationships => relationships;

    public TableDescription Id(string name, string english, string german, Access access = Access.Full) =>
        Add(new Definition(name, ColumnType.UniqueIdentifier, english, german, access));

    public TableDescription Text(string name, int maxLength, string english, string german, Access access = Access.Full) =>
        Add(new Definition(name, ColumnType.Text, english, german, access) { MaxLength = maxLength });

    public TableDescription Memo(string name, int maxLength, string english, string german, Access access = Access.Full) =>
        Add(new Definition(name, ColumnType.Memo, english, german, access) { MaxLength = maxLength });

    public TableDescription Integer(string name, int minimum, int maximum, string english, string german, Access access = Access.Full) =>
        Add(new Definition(name, ColumnType.Integer, english, german, access) { Minimum = minimum, Maximum = maximum });

    public TableDescription Decimal(
        string name, decimal minimum, decimal maximum, int precision, string english, string german, Access access = Access.Full) =>
        Add(new Definition(name, ColumnType.Decimal, english, german, access) { Minimum = minimum, Maximum = maximum, Precision = precision });

    public TableDescription Money(string name, decimal minimum, decimal maximum, string english, string german, Access access = Access.Full) =>
        Add(new Definition(name, ColumnType.Money, english, german, access) { Minimum = minimum, Maximum = maximum, Precision = 2 });

    /// <summary>Adds the twin of an amount in the base currency, which the service keeps.</summary>
    public TableDescription InBaseCurrency(string amount, string english, string german) =>
        Add(new Definition(amount + "_base", ColumnType.Money, english, german, Access.ReadOnly) { Precision = 4, BaseOf = amount });

    /// <summary>A moment.</summary>
    public TableDescription Moment(string name, string english, string german, Access access = Access.Full) =>
        Add(new Definition(name, ColumnType.DateTime, english, german, access));

    /// <summary>A calendar day without a time.</summary>
    public TableDescription Day(string name, string english, string german, Access access = Access.Full) =>
        Add(new Definition(name, ColumnType.DateTime, english, german, access) { Behavior = DateTimeBehavior.DateOnly });

    public TableDescription Flag(
        string name, string english, string german, bool byDefault = false, Access access = Access.Full, Option[]? options = null, string? choice = null) =>
        Add(new Definition(name, ColumnType.Boolean, english, german, access)
        {
            Choice = ChoiceOf(choice ?? NameOf(name), options ?? Meaning.YesOrNo),
            Default = byDefault,
        });

    /// <param name="choice">The name of a choice that several columns share, or null for one that belongs to the column.</param>
    public TableDescription Choice(
        string name, string english, string german, Option[] options, int? byDefault = null, Access access = Access.Full, string? choice = null) =>
        Add(new Definition(name, ColumnType.Choice, english, german, access)
        {
            Choice = ChoiceOf(choice ?? NameOf(name), options),
            Default = byDefault,
        });

    /// <summary>Adds statecode; a new row is in the first state.</summary>
    public TableDescription States(params Option[] states) =>
        Add(new Definition("statecode", ColumnType.State, "Status", "Status", Access.Update)
        {
            Choice = ChoiceOf(NameOf("statecode"), states),
            Default = states[0].Value,
        });

    /// <summary>Adds statuscode; the state decides which one a row takes when none is given.</summary>
    public TableDescription Statuses(params Option[] statuses) =>
        Add(new Definition("statuscode", ColumnType.Status, "Status reason", "Statusgrund", Access.Full)
        {
            Choice = ChoiceOf(NameOf("statuscode"), statuses),
        });

    public TableDescription Lookup(string name, string english, string german, string[] targets, Access access = Access.Full) =>
        Add(new Definition(name, ColumnType.Lookup, english, german, access) { Targets = targets });

    public TableDescription Customer(string name, string english, string german) =>
        Add(new Definition(name, ColumnType.Customer, english, german, Access.Full) { Targets = ["account", "contact"] });

    public TableDescription Owner(string name, string english, string german) =>
        Add(new Definition(name, ColumnType.Owner, english, german, Access.Full) { Targets = ["systemuser", "team"] });

    public TableDescription People(string name, string english, string german, Access access = Access.Full) =>
        Add(new Definition(name, ColumnType.PartyList, english, german, access));

    /// <param name="byDefault">The name every row holds, or null.</param>
    public TableDescription TableName(string name, string english, string german, string? byDefault) =>
        Add(new Definition(name, ColumnType.EntityName, english, german, Access.ReadOnly) { Default = byDefault });

    /// <summary>Names the relationship behind one target of a lookup, and what deleting a row there does to the rows here.</summary>
    public TableDescription Relates(string column, string target, string relationship, DeleteBehavior onDelete)
    {
        relationships.Add(new Relationship(relationship, target, Table.Name, column, onDelete));
        return this;
    }

    private TableDescription Add(Definition definition)
    {
        Table.Add(definition.ToColumn());
        return this;
    }

    private string NameOf(string column) => $"{Table.Name}_{column}";

    private static Choice ChoiceOf(string name, Option[] options) => new(name, options.AsEnumerable());
}
