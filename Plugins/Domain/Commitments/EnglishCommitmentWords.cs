namespace GhostingGuard.Plugins.Domain.Commitments;

/// <summary>English refusals.</summary>
internal sealed class EnglishCommitmentWords : CommitmentWords
{
    private EnglishCommitmentWords()
    {
    }

    public static EnglishCommitmentWords Instance { get; } = new();

    public override string WithoutOpportunity => "Please choose the opportunity this step belongs to.";

    public override string WithoutOwner => "Please choose who owes this step: us, the customer or both.";

    public override string WithoutDueDay => "Please enter the day by which this step is due.";

    public override string AgreedInFuture => "“Agreed on” lies in the future. Please enter when it was agreed, or leave it empty for now.";

    public override string DueBeforeAgreed => "The step would be due before it was agreed. Please correct one of the two dates.";

    public override string DueInPast => "The due date has passed already. Please enter today or a later day.";

    public override string ConfirmedTooEarly =>
        "A confirmation cannot come before the step was agreed. Please correct “Agreed on” or the confirmation.";

    public override string ConfirmedInFuture => "A confirmation lies in the future. Please enter when it came.";

    public override string SettledTooEarly => "“Settled on” lies before the step was agreed. Please correct one of the two dates.";

    public override string SettledInFuture => "“Settled on” lies in the future. Please enter when it was settled, or leave it empty for now.";

    public override string BeginsOpen => "A new commitment begins open. Please save it first, then set its outcome.";

    public override string ReopenFirst => "This commitment has been settled. Please set its outcome to Open first, then make the change.";

    public override string BrokenTooEarly => "The due day has not ended yet. Please withdraw the commitment, or change its due date.";

    public override string NobodyIntroduced => "Please enter the introduced contact, then set the outcome to Kept.";

    public override string OpportunityClosed => "This opportunity is closed. Please reopen it first, or choose another one.";

    public override string NobodyToWriteTo => "Please enter the contact with whom it was agreed; the confirmation goes to them.";

    public override string NothingToConfirm =>
        "This commitment has been settled, so there is nothing to confirm. If it goes on, please set its outcome to Open first.";

    public override string SayWhoConfirmed => "Please say who confirmed it: “us” or “customer”.";

    public override string UnknownLanguage => "Please give the language as 1033 for English or 1031 for German, or leave it out.";
}
