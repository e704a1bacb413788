namespace GhostingGuard.EmbeddedDataverse.Metadata;

/// <summary>What a column holds.</summary>
public enum ColumnType
{
    UniqueIdentifier,
    Text,
    Memo,
    Integer,
    BigInteger,
    Decimal,
    Double,
    Money,
    Boolean,
    DateTime,
    Choice,
    MultiChoice,
    State,
    Status,
    Lookup,
    Customer,
    Owner,
    PartyList,
    EntityName,
}
