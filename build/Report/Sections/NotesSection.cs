using GhostingGuard.Build.Report.Html;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>How to read the page.</summary>
internal static class NotesSection
{
    public static Section Of() => new("notes", "How to read this page", Markup.Of($"""
        <ul class="notes">
        <li>Silence says something about a conversation, not about a person. Budgets move, people fall ill, mails get lost; most customers who do not answer have a reason.</li>
        <li>Risk, turn, deadlines and the sentences under each deal were written by the solution’s plug-ins into the opportunity rows. This page only reads them.</li>
        <li>Deadlines count working days, Monday to Friday, in the owner’s time zone: after an offer 7, 10 and 15 days for watch, at risk and ghosting, after a message 2, 5 and 10, after a missed meeting 1, 3 and 8.</li>
        <li>The risk shown is that of the last assessment, made at the moment named at the top.</li>
        <li>“Answered within 7 days” describes what happened, not what a channel would achieve.</li>
        </ul>
        """));
}
