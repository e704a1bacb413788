namespace GhostingGuard.Plugins.Domain;

/// <summary>What people are told who ask about no row, or about one that cannot be found.</summary>
public sealed class DealWords
{
    private readonly bool isGerman;

    private DealWords(Language language) => isGerman = language == Language.German;

    public string NoDeal => isGerman
        ? "Bitte geben Sie die Verkaufschance an, um die es geht."
        : "Please say which opportunity it is about.";

    public string NotADeal => isGerman
        ? "Das ist keine Verkaufschance. Bitte geben Sie die Verkaufschance an, um die es geht."
        : "This is no opportunity. Please say which opportunity it is about.";

    /// <summary>Which of the two it is nobody is told, since that would say something about a row they must not see.</summary>
    public string Gone => isGerman
        ? "Diese Verkaufschance gibt es nicht mehr, oder Sie haben keinen Zugriff darauf."
        : "This opportunity no longer exists, or you have no access to it.";

    public string CommitmentGone => isGerman
        ? "Diese Vereinbarung gibt es nicht mehr, oder Sie haben keinen Zugriff darauf."
        : "This commitment no longer exists, or you have no access to it.";

    public string NoCommitment => isGerman
        ? "Bitte geben Sie die Vereinbarung an, um die es geht."
        : "Please say which commitment it is about.";

    public string NoSchedule => isGerman
        ? "Bitte geben Sie den Zeitplan an, um den es geht."
        : "Please say which schedule it is about.";

    public string ScheduleGone => isGerman
        ? "Diesen Zeitplan gibt es nicht mehr, oder Sie haben keinen Zugriff darauf."
        : "This schedule no longer exists, or you have no access to it.";

    public static DealWords In(Language language) => new(language);
}
