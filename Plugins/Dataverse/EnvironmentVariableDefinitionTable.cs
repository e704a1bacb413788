namespace GhostingGuard.Plugins.Dataverse;

/// <summary>Environment variables: what they are called and what holds when nobody has set a value.</summary>
public static class EnvironmentVariableDefinitionTable
{
    public const string Name = "environmentvariabledefinition";

    /// <summary>The variable that allows figures about single sellers.</summary>
    public const string PerOwnerFigures = "gg_PerOwnerFigures";

    /// <summary>How a Boolean variable says yes; anything else is no.</summary>
    public const string Yes = "yes";

    public static class Columns
    {
        public const string Id = "environmentvariabledefinitionid";
        public const string SchemaName = "schemaname";
        public const string DefaultValue = "defaultvalue";
    }
}
