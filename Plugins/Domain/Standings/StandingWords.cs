namespace GhostingGuard.Plugins.Domain.Standings;

/// <summary>The words about standing and history, in one language.</summary>
internal abstract class StandingWords
{
    public abstract string DoNotPursue { get; }

    public abstract string Careful { get; }

    public abstract string EndedBefore { get; }

    /// <summary>Why a person may not set or take back a standing.</summary>
    public abstract string OnlyManagers { get; }

    public static StandingWords In(Language language) =>
        language == Language.German ? GermanStandingWords.Instance : EnglishStandingWords.Instance;

    /// <summary>Why a standing may not hold that long.</summary>
    public abstract string TooLong(int months);
}
