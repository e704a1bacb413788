namespace GhostingGuard.Plugins.Domain.Commitments;

/// <summary>The words in which a commitment is refused, in one language.</summary>
internal abstract class CommitmentWords
{
    public abstract string WithoutOpportunity { get; }

    public abstract string WithoutOwner { get; }

    public abstract string WithoutDueDay { get; }

    public abstract string AgreedInFuture { get; }

    public abstract string DueBeforeAgreed { get; }

    public abstract string DueInPast { get; }

    public abstract string ConfirmedTooEarly { get; }

    public abstract string ConfirmedInFuture { get; }

    public abstract string SettledTooEarly { get; }

    public abstract string SettledInFuture { get; }

    public abstract string BeginsOpen { get; }

    public abstract string ReopenFirst { get; }

    public abstract string BrokenTooEarly { get; }

    public abstract string NobodyIntroduced { get; }

    public abstract string OpportunityClosed { get; }

    public abstract string NobodyToWriteTo { get; }

    public abstract string NothingToConfirm { get; }

    public abstract string SayWhoConfirmed { get; }

    public abstract string UnknownLanguage { get; }

    public static CommitmentWords In(Language language) =>
        language == Language.German ? GermanCommitmentWords.Instance : EnglishCommitmentWords.Instance;
}
