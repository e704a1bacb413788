namespace GhostingGuard.Plugins.Domain.Reasons;

/// <summary>German words, in the Sie form.</summary>
internal sealed class GermanReasonWords : ReasonWords
{
    private GermanReasonWords()
    {
    }

    public static GermanReasonWords Instance { get; } = new();

    public override string Left(string day) => $"Vielleicht: nicht mehr im Unternehmen. Eine automatische E-Mail vom {day} sagt das.";

    public override string SeldomAnswers(int answers, int waits) =>
        $"Vielleicht: antwortet meist nicht. Von den letzten {waits} Nachrichten an diesen Kontakt wurden {answers} innerhalb von 30 Tagen beantwortet.";

    public override string BudgetCleared(string day) =>
        $"Vielleicht: Absage fällt schwer. Der Budgetbetrag wurde am {day} geleert.";

    public override string CompetitorsRecorded(int competitors) => competitors == 1
        ? "Vielleicht: Absage fällt schwer. Ein Mitbewerber ist erfasst."
        : $"Vielleicht: Absage fällt schwer. {competitors} Mitbewerber sind erfasst.";

    public override string CloseDateMoved(string first, string last) =>
        $"Vielleicht: vorerst andere Prioritäten. Das voraussichtliche Abschlussdatum wurde mehrmals auf einen späteren Tag verschoben, zuerst am {first}, zuletzt am {last}.";

    public override string StageBack(string day) =>
        $"Vielleicht: Nutzen oder Chemie fehlt. Die Verkaufschance ging am {day} in eine frühere Phase zurück.";

    public override string CloseDatePassed(string day) =>
        $"Vielleicht: vorerst andere Prioritäten. Das voraussichtliche Abschlussdatum, der {day}, ist verstrichen.";

    public override string OthersNotInvolved(int others) => others == 1
        ? "Vielleicht: intern schwer weiterzubringen. Eine weitere Person des Kunden ist erfasst und wurde noch nicht kontaktiert."
        : $"Vielleicht: intern schwer weiterzubringen. {others} weitere Personen des Kunden sind erfasst und wurden noch nicht kontaktiert.";
}
