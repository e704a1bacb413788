namespace GhostingGuard.Plugins.Domain.Marks;

/// <summary>What a person can note of a deal with one click.</summary>
public enum Mark
{
    /// <summary>The customer answered, on a channel that left no trace by itself.</summary>
    CustomerAnswered,

    /// <summary>What was sent so far asks for no answer.</summary>
    NoAnswerNeeded,

    /// <summary>The customer announced an answer for a day.</summary>
    AnswerExpected,

    /// <summary>An offer went out that is recorded elsewhere.</summary>
    OfferSent,
}
