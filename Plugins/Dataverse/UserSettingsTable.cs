namespace GhostingGuard.Plugins.Dataverse;

/// <summary>A user's own settings.</summary>
public static class UserSettingsTable
{
    public const string Name = "usersettings";

    public static class Columns
    {
        public const string User = "systemuserid";
        public const string TimeZoneCode = "timezonecode";
        public const string Language = "uilanguageid";
    }
}
