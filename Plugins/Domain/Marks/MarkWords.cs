using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Marks;

/// <summary>The words of one language about marks.</summary>
public abstract class MarkWords
{
    public abstract string UnknownKind { get; }

    public abstract string UnknownChannel { get; }

    public abstract string InTheFuture { get; }

    public abstract string NoChannel { get; }

    public abstract string NoDay { get; }

    public abstract string DayBefore { get; }

    public abstract string DayTooFar { get; }

    public abstract string Closed { get; }

    public static MarkWords In(Language language) =>
        language == Language.German ? GermanMarkWords.Instance : EnglishMarkWords.Instance;

    /// <param name="years">How many years back something can be noted.</param>
    public abstract string TooLongAgo(int years);

    /// <summary>The subject of the activity that keeps a mark.</summary>
    public abstract string Subject(Mark mark);

    /// <summary>The subjects of a mark in all languages, by which it is found again.</summary>
    public static IReadOnlyList<string> SubjectsOf(Mark mark) =>
        [.. new MarkWords[] { EnglishMarkWords.Instance, GermanMarkWords.Instance }.Select(words => words.Subject(mark))];
}
