namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>One row for each user, with the user's own id as key.</summary>
internal static class UserSettingsTable
{
    public static TableDescription Describe() => new TableDescription("UserSettings", "User settings", "Benutzereinstellungen", "systemuserid")
        .Tracked()
        .Id("businessunitid", "Business unit", "Unternehmenseinheit", Access.ReadOnly)
        .Integer("timezonecode", -1, 1500, "Time zone code", "Zeitzonencode")
        .Integer("uilanguageid", 0, int.MaxValue, "User interface language", "Sprache der Oberfläche")
        .Integer("helplanguageid", 0, int.MaxValue, "Help language", "Sprache der Hilfe")
        .Integer("localeid", 0, int.MaxValue, "Locale", "Gebietsschema")
        .Lookup("transactioncurrencyid", "Currency", "Währung", ["transactioncurrency"]);
}
