using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads one column of an exported table.</summary>
/// <param name="choices">The choices that columns may name: the solution's and the standard ones.</param>
internal sealed class ColumnReader(IReadOnlyDictionary<string, Choice> choices)
{
    private const string ActivityType = "activitytypecode";

    /// <summary>What exports call a type.</summary>
    public static readonly IReadOnlyDictionary<string, ColumnType> Types = new Dictionary<string, ColumnType>
    {
        ["primarykey"] = ColumnType.UniqueIdentifier,
        ["uniqueidentifier"] = ColumnType.UniqueIdentifier,
        ["nvarchar"] = ColumnType.Text,
        ["ntext"] = ColumnType.Memo,
        ["int"] = ColumnType.Integer,
        ["bigint"] = ColumnType.BigInteger,
        ["decimal"] = ColumnType.Decimal,
        ["float"] = ColumnType.Double,
        ["money"] = ColumnType.Money,
        ["bit"] = ColumnType.Boolean,
        ["datetime"] = ColumnType.DateTime,
        ["picklist"] = ColumnType.Choice,
        ["multiselectpicklist"] = ColumnType.MultiChoice,
        ["state"] = ColumnType.State,
        ["status"] = ColumnType.Status,
        ["lookup"] = ColumnType.Lookup,
        ["customer"] = ColumnType.Customer,
        ["owner"] = ColumnType.Owner,
        ["partylist"] = ColumnType.PartyList,
    };

    // How a column is shown; a format that changes what may be stored would have to be modelled. A time zone is its number.
    private static readonly Dictionary<ColumnType, string[]> Formats = new()
    {
        [ColumnType.Text] = ["text", "email", "url", "phone", "textarea"],
        [ColumnType.Memo] = ["text", "textarea"],
        [ColumnType.Integer] = ["none", "timezone", "duration"],
        [ColumnType.DateTime] = ["date", "datetime"],
    };

    public Column Read(XElement element, string tableName)
    {
        element.OnlyHolds(KnownElements.OfColumn);
        var name = element.Text("LogicalName");
        if (name != element.Text("Name") || !name.Equals(element.Attribute("PhysicalName", required: true), StringComparison.OrdinalIgnoreCase))
        {
            throw element.Refuse($"Name, LogicalName and PhysicalName do not agree on '{name}'");
        }

        if (element.OptionalText("SourceType") is { } source && source != "0")
        {
            throw element.Refuse("calculated and rollup columns are not supported");
        }

        var typeName = element.Text("Type");
        if (!Types.TryGetValue(typeName, out var type))
        {
            throw element.Refuse($"columns of type '{typeName}' are not supported");
        }

        CheckFormat(element, type);

        // An export writes this column as a choice, yet the service gives and takes the table's name.
        return name == ActivityType ? ActivityTypeColumn(element, tableName) : ReadTyped(element, name, type);
    }

    private Column ReadTyped(XElement element, string name, ColumnType type)
    {
        var choice = type is ColumnType.Choice or ColumnType.MultiChoice or ColumnType.Boolean or ColumnType.State or ColumnType.Status
            ? ChoiceOf(element)
            : null;
        return new Column
        {
            Name = name,
            Type = type,
            Choice = choice,
            Format = element.OptionalText("Format"),
            Default = DefaultOf(element, type, choice),
            Targets = type switch
            {
                ColumnType.Owner => ["systemuser", "team"],
                ColumnType.Customer => ["account", "contact"],
                _ => [],
            },
            Behavior = (DateTimeBehavior)element.Number("Behavior", (int)DateTimeBehavior.UserLocal),
            MaxLength = element.OptionalText("MaxLength") == null ? null : element.Number("MaxLength", 0),
            Minimum = element.OptionalDecimal("MinValue"),
            Maximum = element.OptionalDecimal("MaxValue"),
            Precision = element.OptionalText("Accuracy") == null ? null : element.Number("Accuracy", 0),
            BaseOf = element.OptionalText("CalculationOf")?.ToLowerInvariant(),
            ValidForCreate = element.Flag("ValidForCreateApi", true),
            ValidForUpdate = element.Flag("ValidForUpdateApi", true),
            ValidForRead = element.Flag("ValidForReadApi", true),
            Labels = element.Labels("displaynames"),
        };
    }

    private static void CheckFormat(XElement element, ColumnType type)
    {
        if (element.OptionalText("Format") is not { Length: > 0 } format)
        {
            return;
        }

        if (!Formats.TryGetValue(type, out var known) || !known.Contains(format))
        {
            throw element.Refuse($"a column of type {type} in the format '{format}' is not supported");
        }

        if (format == "datetime" && element.Number("Behavior", (int)DateTimeBehavior.UserLocal) == (int)DateTimeBehavior.DateOnly)
        {
            throw element.Refuse("a calendar day has no time to show, so its format is 'date'");
        }
    }

    private static Column ActivityTypeColumn(XElement element, string tableName) => new()
    {
        Name = ActivityType,
        Type = ColumnType.EntityName,
        Default = tableName,
        ValidForCreate = false,
        ValidForUpdate = false,
        Labels = element.Labels("displaynames"),
    };

    private Choice ChoiceOf(XElement element)
    {
        if (element.Element("optionset") is { } inline)
        {
            return ChoiceReader.Read(inline);
        }

        var name = element.Text("OptionSetName");
        return choices.TryGetValue(name, out var choice)
            ? choice
            : throw element.Refuse($"there is no choice '{name}' in the solution or among the standard ones");
    }

    private static object? DefaultOf(XElement element, ColumnType type, Choice? choice)
    {
        switch (type)
        {
            case ColumnType.State:
                return 0;
            case ColumnType.Status:
                // The row takes the status that its state asks for.
                return null;
            case ColumnType.Boolean:
                return element.Flag("AppDefaultValue", false);
            case ColumnType.Choice:
                // -1 stands for no default.
                var value = element.Number("AppDefaultValue", -1);
                return value == -1 ? null
                    : choice!.Options.Any(option => option.Value == value) ? value
                    : throw element.Refuse($"the default {value} is none of the choice's values");
            default:
                return null;
        }
    }
}
