namespace GhostingGuard.Plugins.Dataverse;

/// <summary>What somebody has set an environment variable to; there is no row as long as the default holds.</summary>
public static class EnvironmentVariableValueTable
{
    public const string Name = "environmentvariablevalue";

    public static class Columns
    {
        public const string Definition = "environmentvariabledefinitionid";
        public const string Value = "value";
    }
}
