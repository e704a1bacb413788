using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Report.Html;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>How to read the page.</summary>
internal static class NotesSection
{
    private static readonly (string English, string German)[] Notes =
    [
        (
            "Silence says something about a conversation, not about a person. Budgets move, people fall ill, mails get lost; most customers who do not answer have a reason.",
            "Funkstille sagt etwas über ein Gespräch, nicht über einen Menschen. Budgets verschieben sich, Menschen werden krank, E-Mails gehen verloren; wer nicht antwortet, hat meist einen Grund."
        ),
        (
            "Risk, turn, deadlines and the sentences under each deal were written by the solution’s plug-ins into the opportunity rows. This page only reads them.",
            "Risiko, Zug, Fristen und die Sätze unter jeder Verkaufschance haben die Plug-ins der Lösung in die Zeilen geschrieben. Diese Seite liest sie nur."
        ),
        (
            "Views, charts, the dashboard and the forms are drawn from the solution’s own XML, to show what they hold. Dynamics draws them in its own style.",
            "Ansichten, Diagramme, Übersicht und Formulare sind aus dem XML der Lösung gezeichnet und zeigen, was sie enthalten. Dynamics zeichnet sie in seinem eigenen Stil."
        ),
        (
            "Deadlines count working days, Monday to Friday, in the owner’s time zone: after an offer 7, 10 and 15 days for watch, at risk and ghosting, after a message 2, 5 and 10, after a missed meeting 1, 3 and 8.",
            "Fristen zählen Arbeitstage, Montag bis Freitag, in der Zeitzone des Besitzers: nach einem Angebot 7, 10 und 15 Tage bis „Im Blick behalten“, „Gefährdet“ und „Funkstille“, nach einer Nachricht 2, 5 und 10, nach einem versäumten Termin 1, 3 und 8."
        ),
        (
            "The risk shown is that of the last assessment, made at the moment named at the top.",
            "Das gezeigte Risiko ist das der letzten Bewertung zu dem Zeitpunkt, der oben steht."
        ),
        (
            "“Answered within 7 days” describes what happened, not what a channel would achieve.",
            "„Antwort binnen 7 Tagen“ beschreibt, was geschah, nicht, was ein Kanal bewirken würde."
        ),
    ];

    public static Section Of(Language language) => new("notes", language.Of("How to read this page", "Wie diese Seite zu lesen ist"), Markup.Of($"""
        <ul class="notes">
        {Markup.Join(Notes.Select(note => Markup.Of($"<li>{language.Of(note.English, note.German)}</li>")))}
        </ul>
        """));
}
