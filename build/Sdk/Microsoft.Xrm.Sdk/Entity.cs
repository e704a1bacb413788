using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A row: its table, its id and the columns that were asked for or are to be written.</summary>
public class Entity : IExtensibleDataObject
{
    /// <summary>A row of no table yet.</summary>
    public Entity()
    {
    }

    /// <summary>A row of a table.</summary>
    public Entity(string entityName)
    {
        LogicalName = entityName;
    }

    /// <summary>A row of a table with its id.</summary>
    public Entity(string entityName, Guid id)
        : this(entityName)
    {
        Id = id;
    }

    /// <summary>A row that is named by an alternate key of one column.</summary>
    public Entity(string entityName, string keyName, object keyValue)
        : this(entityName)
    {
        KeyAttributes.Add(keyName, keyValue);
    }

    /// <summary>A row that is named by an alternate key.</summary>
    public Entity(string entityName, KeyAttributeCollection keyAttributes)
        : this(entityName)
    {
        KeyAttributes = keyAttributes;
    }

    /// <summary>The logical name of the table.</summary>
    public string LogicalName { get; set; }

    /// <summary>The id, empty where there is none yet.</summary>
    public virtual Guid Id { get; set; }

    /// <summary>The columns.</summary>
    public AttributeCollection Attributes
    {
        get => field ??= [];
        set;
    }

    /// <summary>The columns as text, filled by the service.</summary>
    public FormattedValueCollection FormattedValues => field ??= [];

    /// <summary>The alternate key that names the row.</summary>
    public KeyAttributeCollection KeyAttributes
    {
        get => field ??= [];
        set;
    }

    /// <summary>Rows that travel with this one.</summary>
    public RelatedEntityCollection RelatedEntities => field ??= [];

    /// <summary>What a client did to the row.</summary>
    public EntityState? EntityState { get; set; }

    /// <summary>The version of the row when it was read; null where it was not.</summary>
    public string RowVersion { get; set; }

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>A column; reading one that is not there throws.</summary>
    public object this[string attributeName]
    {
        get => Attributes[attributeName];
        set => Attributes[attributeName] = value;
    }

    /// <summary>Whether the row carries the column, empty or not.</summary>
    public bool Contains(string attributeName) => Attributes.Contains(attributeName);

    /// <summary>The value of a column, or the default of its type where it is missing or empty.</summary>
    public virtual T GetAttributeValue<T>(string attributeLogicalName)
    {
        if (attributeLogicalName is null)
        {
            throw new ArgumentNullException(nameof(attributeLogicalName));
        }

        return Attributes.TryGetValue(attributeLogicalName, out var value) && value is not null ? (T)value : default;
    }

    /// <summary>A reference to the row.</summary>
    public EntityReference ToEntityReference() =>
        new(LogicalName, Id) { RowVersion = RowVersion };
}
