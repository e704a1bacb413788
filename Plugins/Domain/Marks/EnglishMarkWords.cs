namespace GhostingGuard.Plugins.Domain.Marks;

/// <summary>English words about marks.</summary>
internal sealed class EnglishMarkWords : MarkWords
{
    private EnglishMarkWords()
    {
    }

    public static EnglishMarkWords Instance { get; } = new();

    public override string UnknownKind =>
        "Please say what to record: CustomerAnswered, NoAnswerNeeded, AnswerExpected or OfferSent.";

    public override string UnknownChannel => "There is no such channel. Please pick one of the values of the choice Channel.";

    public override string InTheFuture => "This lies in the future. Please enter when it happened, or leave the time empty for now.";

    public override string NoChannel => "Please say how the customer answered, for example by phone.";

    public override string NoDay => "Please enter the day by which the customer wants to answer.";

    public override string DayBefore => "The day by which an answer is expected has already passed. Please enter a later one.";

    public override string DayTooFar => "The day by which an answer is expected is more than a year ahead. Please check the year.";

    public override string Closed => "This opportunity is closed. Please reopen it first.";

    public override string Subject(Mark mark) => mark switch
    {
        Mark.CustomerAnswered => "Customer answered",
        Mark.NoAnswerNeeded => "No answer needed",
        Mark.AnswerExpected => "Answer expected",
        _ => "Offer sent",
    };

    public override string TooLongAgo(int years) => $"Please enter a moment within the last {years} years, or leave the time empty for now.";
}
