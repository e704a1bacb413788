using System.Collections.Generic;
using GhostingGuard.Plugins.Domain.Mail;

namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>Says what is wrong with the words by which replies are told to agree, one sentence for each mistake.</summary>
public static class ConsentObjections
{
    /// <param name="agreement">Words of agreement as entered; null or blank for those of the product.</param>
    /// <param name="refusal">Words of refusal or change as entered; null or blank for those of the product.</param>
    /// <param name="language">The language of the sentences.</param>
    public static IEnumerable<string> To(string? agreement, string? refusal, Language language)
    {
        var entered = new ConsentWords(agreement, refusal);
        var words = PolicyWords.In(language);
        if (entered.NoWord is { } piece)
        {
            yield return words.NoWord(piece);
        }

        if (entered.HasTooManyOfAgreement)
        {
            yield return words.TooManyWords(words.AgreementWords, ConsentWords.Most);
        }

        if (entered.HasTooManyOfRefusal)
        {
            yield return words.TooManyWords(words.RefusalWords, ConsentWords.Most);
        }

        if (entered.Contradiction is { } word)
        {
            yield return words.AgreesAndRefuses(word);
        }
    }
}
