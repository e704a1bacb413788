namespace GhostingGuard.Plugins.Dataverse;

/// <summary>Environment variables: what they are called and what holds when nobody has set a value.</summary>
public static class EnvironmentVariableDefinitionTable
{
    public const string Name = "environmentvariabledefinition";

    /// <summary>The variable that allows figures about single sellers.</summary>
    public const string PerOwnerFigures = "gg_PerOwnerFigures";

    /// <summary>The variable that says what a contact’s courtesies may be worth in a business year.</summary>
    public const string CourtesyLimit = "gg_CourtesyLimit";

    /// <summary>The variable that says with which month a business year begins.</summary>
    public const string BusinessYearStart = "gg_BusinessYearStart";

    /// <summary>How a Boolean variable says yes; anything else is no.</summary>
    public const string Yes = "yes";

    public static class Columns
    {
        public const string Id = "environmentvariabledefinitionid";
        public const string SchemaName = "schemaname";
        public const string DefaultValue = "defaultvalue";
    }
}
