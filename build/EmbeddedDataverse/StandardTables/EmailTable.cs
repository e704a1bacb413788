using System.Collections.Generic;
using static GhostingGuard.EmbeddedDataverse.StandardTables.Meaning;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

internal static class EmailTable
{
    /// <summary>Read-only for every caller; filled as a mail is delivered.</summary>
    public static IReadOnlyList<string> FromTheMailbox { get; } = ["inreplyto", "conversationindex"];

    public static TableDescription Describe() => ActivityColumns.Activity("Email", "Email", "E-Mail")
        .Memo("description", 1073741823, "Description", "Beschreibung")
        .People("from", "From", "Von")
        .People("to", "To", "An")
        .People("cc", "Cc", "Kopie (Cc)")
        .People("bcc", "Bcc", "Blindkopie (Bcc)")
        .Directed(byDefault: true)
        .Planned(Access.ReadOnly)
        .Delivered()
        .Text("sender", 250, "Sender", "Absender")
        .Text("torecipients", 500, "To recipients", "Empfänger")
        .Text("submittedby", 250, "Submitted by", "Übermittelt von")
        .Text("messageid", 320, "Message ID", "Nachrichten-ID")
        .Text("inreplyto", 320, "In reply to message", "Antwort auf Nachricht", Access.ReadOnly)
        .Text("conversationindex", 2048, "Conversation index", "Unterhaltungsindex", Access.ReadOnly)
        .Integer("baseconversationindexhash", int.MinValue, int.MaxValue, "Conversation index (hash)", "Unterhaltungsindex (Hash)")
        .Text("trackingtoken", 50, "Tracking token", "Nachverfolgungstoken")
        .Memo("internetmessageheaders", 1048576, "Internet message headers", "Internetkopfzeilen")
        .Text("mimetype", 256, "MIME type", "MIME-Typ")
        .Text("category", 250, "Category", "Kategorie")
        .Text("subcategory", 250, "Subcategory", "Unterkategorie")
        .Lookup("correlatedactivityid", "Correlated activity", "Korrelierte Aktivität", ["email"])
        .Lookup("parentactivityid", "Parent activity", "Übergeordnete Aktivität", ["email"], Access.Create)
        .Flag("deliveryreceiptrequested", "Delivery receipt requested", "Übermittlungsbestätigung angefordert")
        .Flag("readreceiptrequested", "Read receipt requested", "Lesebestätigung angefordert")
        .Integer("deliveryattempts", 0, 1000000000, "No. of delivery attempts", "Anzahl der Zustellversuche")
        .Moment("delayedemailsendtime", "Send later", "Später senden")
        .GoesWithWhatItRegards("Emails")
        .States(
            State(0, "Open", "Offen", defaultStatus: 1),
            State(1, "Completed", "Abgeschlossen", defaultStatus: 2),
            State(2, "Canceled", "Storniert", defaultStatus: 5))
        .Statuses(
            Status(1, "Draft", "Entwurf", state: 0),
            Status(8, "Failed", "Fehlgeschlagen", state: 0),
            Status(2, "Completed", "Abgeschlossen", state: 1),
            Status(3, "Sent", "Gesendet", state: 1),
            Status(4, "Received", "Empfangen", state: 1),
            Status(6, "Pending send", "Wartet auf Versand", state: 1),
            Status(7, "Sending", "Wird gesendet", state: 1),
            Status(5, "Canceled", "Storniert", state: 2));
}
