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

    public string YearOutOfRange(int first, int last) => isGerman
        ? $"Bitte geben Sie einen Zeitpunkt in den Jahren {first} bis {last} an."
        : $"Please give a moment in the years {first} to {last}.";
}
