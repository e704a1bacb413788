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

    public abstract string PeriodWithoutDays { get; }

    public abstract string PeriodEndsBeforeItBegins { get; }

    public abstract string PeriodTooLong(int days, int most);
}
