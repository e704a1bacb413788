namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>
/// What a parameter of a custom API holds; learn.microsoft.com/power-apps/developer/data-platform/customapi-tables names the numbers.
/// </summary>
public enum ParameterType
{
    Boolean = 0,
    DateTime = 1,
    Decimal = 2,
    Entity = 3,
    EntityCollection = 4,
    EntityReference = 5,
    Float = 6,
    Integer = 7,
    Money = 8,
    Picklist = 9,
    String = 10,
    StringArray = 11,
    Guid = 12,
}
