namespace GhostingGuard.Plugins.Domain.Standings;

/// <summary>English words.</summary>
internal sealed class EnglishStandingWords : StandingWords
{
    private EnglishStandingWords()
    {
    }

    public static EnglishStandingWords Instance { get; } = new();

    public override string DoNotPursue =>
        "The standing of this customer is Do not pursue; please talk to your manager before you invest time.";

    public override string Careful => "The standing of this customer is Careful; it helps to agree the next step early, with a date.";

    public override string EndedBefore =>
        "An earlier opportunity with this customer stayed without an answer; it helps to agree the next step early, with a date.";

    public override string OnlyManagers =>
        "Do not pursue is set and taken back only by somebody who is entered as the manager of a user. Please ask your manager.";

    public override string TooLong(int months) =>
        $"A standing holds for {months} months at most. Please choose an earlier day, or leave it empty.";
}
