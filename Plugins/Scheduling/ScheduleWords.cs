using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Scheduling;

namespace GhostingGuard.Plugins.Scheduling;

/// <summary>What people are told about schedules.</summary>
internal sealed class ScheduleWords
{
    private readonly bool isGerman;

    private ScheduleWords(Language language) => isGerman = language == Language.German;

    public string KindMissing => isGerman
        ? "Bitte wählen Sie, was jedes Mal geschehen soll."
        : "Please choose what is to happen each time.";

    public string IntervalOutOfRange => isGerman
        ? $"Bitte geben Sie einen Abstand von {Schedule.LeastMinutes} bis {Schedule.MostMinutes} Minuten an. Häufiger darf sich ein Hintergrundworkflow nicht selbst starten."
        : $"Please give from {Schedule.LeastMinutes} to {Schedule.MostMinutes} minutes from one time to the next. A background workflow may not start itself more often.";

    public string SweepName => isGerman ? "Durchlauf" : "Sweep";

    public string DigestName => isGerman ? "Zusammenfassung am Tag" : "Digest each day";

    public string CurvesName => isGerman ? "Antwortkurven im Monat" : "Reply curves each month";

    public static ScheduleWords In(Language language) => new(language);
}
