namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>The words in which a row of settings is refused, in one language.</summary>
internal abstract class PolicyWords
{
    public static PolicyWords In(Language language) =>
        language == Language.German ? GermanPolicyWords.Instance : EnglishPolicyWords.Instance;

    /// <summary>What the form calls the field.</summary>
    public abstract string Name(PolicyNumber number);

    public abstract string TooSmall(string field, int least, int most);

    public abstract string TooLarge(string field, int least, int most);

    public abstract string WrongOrder(string lower, int lowerValue, string upper, int upperValue);

    public abstract string DecideTooEarly(string decide, int decideValue, string ghosting, int ghostingValue, int least);

    /// <summary>The sentence, said of another row than the one that is saved.</summary>
    public abstract string InRowOf(string stage, string sentence);

    /// <param name="name">What the other row is called.</param>
    public abstract string SecondDefaultRow(string name);

    public abstract string SecondRowOf(string stage, string name);

    public abstract string UnknownStageColumn(string name);

    public abstract string UnknownWay(string word);

    /// <summary>What the form calls the words by which a reply agrees.</summary>
    public abstract string AgreementWords { get; }

    /// <summary>What the form calls the words by which a reply refuses or changes.</summary>
    public abstract string RefusalWords { get; }

    /// <param name="piece">What was entered among the words of a reply.</param>
    public abstract string NoWord(string piece);

    public abstract string TooManyWords(string field, int most);

    public abstract string AgreesAndRefuses(string word);

    public abstract string PeriodWithoutDays { get; }

    public abstract string PeriodEndsBeforeItBegins { get; }

    public abstract string PeriodTooLong(int days, int most);
}
