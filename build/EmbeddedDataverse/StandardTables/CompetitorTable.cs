namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class CompetitorTable
{
    public static TableDescription Describe() => new TableDescription("Competitor", "Competitor", "Mitbewerber", "competitorid", "name")
        .Tracked()
        .Migrated()
        .Priced()
        .Text("name", 100, "Name", "Name")
        .Text("websiteurl", 200, "Website", "Webseite")
        .Memo("strengths", 2000, "Strengths", "Stärken")
        .Memo("weaknesses", 2000, "Weaknesses", "Schwächen");
}
