using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class SocialActivityTable
{
    public static TableDescription Describe() => ActivityColumns.Activity("SocialActivity", "Social activity", "Aktivität in sozialen Medien")
        .Memo("description", 2000, "Post description", "Beschreibung des Beitrags")
        .People("from", "From", "Von")
        .People("to", "To", "An")
        .Directed(byDefault: false)
        .Planned()
        .InCommunity()
        .Customer("postauthor", "Post author", "Autor des Beitrags")
        .Customer("postauthoraccount", "Post author account", "Firma des Autors")
        .Moment("postedon", "Posted on", "Veröffentlicht am")
        .Text("postid", 160, "Post ID", "Beitrags-ID")
        .Text("posturl", 200, "Post URL", "URL des Beitrags")
        .Text("posttoprofileid", 200, "Posted to", "Veröffentlicht an")
        .Text("inresponseto", 160, "In response to", "Antwort auf")
        .Text("threadid", 160, "Thread ID", "Unterhaltungs-ID")
        .Choice(
            "postmessagetype",
            "Received as",
            "Erhalten als",
            [Value(0, "Public message", "Öffentliche Nachricht"), Value(1, "Private message", "Private Nachricht")])
        .GoesWithWhatItRegards("SocialActivities")
        .States(
            State(0, "Open", "Offen", defaultStatus: 4),
            State(1, "Completed", "Abgeschlossen", defaultStatus: 3),
            State(2, "Canceled", "Storniert", defaultStatus: 5))
        .Statuses(
            Status(4, "Open", "Offen", state: 0),
            Status(1, "Completed", "Abgeschlossen", state: 1),
            Status(2, "Failed", "Fehlgeschlagen", state: 1),
            Status(3, "Processing", "In Verarbeitung", state: 1),
            Status(5, "Canceled", "Storniert", state: 2));
}
