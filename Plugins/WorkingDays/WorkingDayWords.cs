using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Plugins.WorkingDays;

/// <summary>What people are told who count working days.</summary>
internal sealed class WorkingDayWords
{
    private readonly bool isGerman;

    private WorkingDayWords(Language language) => isGerman = language == Language.German;

    public static WorkingDayWords In(Language language) => new(language);

    public string DaysOutOfRange(int most) => isGerman
        ? $"Bitte geben Sie von 0 bis {most} Arbeitstage an."
        : $"Please give from 0 to {most} working days.";
}
