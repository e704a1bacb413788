using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Plugins.Reminding;

/// <summary>What people are told about a decision that is due.</summary>
internal sealed class ReminderWords
{
    private readonly bool isGerman;

    private ReminderWords(Language language) => isGerman = language == Language.German;

    public static ReminderWords In(Language language) => new(language);

    public string Closed => isGerman
        ? "Diese Verkaufschance ist abgeschlossen; es ist nichts zu entscheiden."
        : "This deal is closed; there is nothing to decide.";

    public string NothingToDecide => isGerman
        ? "Bei dieser Verkaufschance steht keine Entscheidung an."
        : "No decision is pending for this deal.";

    public string NoManager => isGerman
        ? "Die Entscheidung steht seit mehr als einer Woche aus; beim Besitzer ist keine Führungskraft eingetragen."
        : "The decision has been due for more than a week; no manager is set for the owner.";

    /// <summary>The subject of the owner's task.</summary>
    public string Decide => isGerman
        ? "Entscheiden: weitermachen, parken oder abschließen?"
        : "Decide: keep on, park or walk away?";

    /// <summary>The subject of the manager's task.</summary>
    public string TalkAbout => isGerman
        ? "Über eine ausstehende Entscheidung sprechen"
        : "Talk about a decision that is due";

    public string NotBefore(string day) => isGerman
        ? $"Die Entscheidung ist am {day} fällig."
        : $"The decision is due on {day}.";

    public string DueSince(string day) => isGerman
        ? $"Seit dem {day} ist es Zeit zu entscheiden. Drei Wege stehen offen: bis zu einem anderen Tag weitermachen, mit einem Grund parken oder abschließen. Keiner davon ist falsch."
        : $"Since {day} it is time to decide. Three ways are open: keep on until another day, park with a reason, or walk away. None of them is wrong.";

    public string OverdueSince(string day) => isGerman
        ? $"Seit dem {day} steht bei dieser Verkaufschance eine Entscheidung aus. Vielleicht hilft ein kurzes Gespräch: weitermachen, parken oder abschließen?"
        : $"A decision about this deal has been due since {day}. Perhaps a short talk helps: keep on, park or walk away?";
}
