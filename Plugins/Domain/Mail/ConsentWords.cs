using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>The words by which a reply is told to agree, as an administrator writes them: words and phrases, each on a line of its own or
/// with commas between.</summary>
public sealed class ConsentWords
{
    /// <summary>Words in one list at most: far more than anybody means, and few enough to be read for each reply.</summary>
    public const int Most = 200;

    private static readonly char[] Breaks = [',', ';', '\r', '\n'];

    private readonly IReadOnlyList<string> agreement;
    private readonly IReadOnlyList<string> refusal;

    /// <param name="agreement">Words of agreement; null or blank for those of the product.</param>
    /// <param name="refusal">Words of refusal, change and condition; null or blank for those of the product.</param>
    public ConsentWords(string? agreement, string? refusal)
    {
        this.agreement = Split(agreement);
        this.refusal = Split(refusal);
    }

    /// <summary>The rule by these words.</summary>
    public Consent Consent => new(Agreement, Refusal);

    /// <summary>The first piece of either list that holds no word as a reply is read, such as a mark or an address; null when there is
    /// none.</summary>
    public string? NoWord => agreement.Concat(refusal).FirstOrDefault(piece => !HoldsWord(Words.Of(piece)));

    public bool HasTooManyOfAgreement => agreement.Count > Most;

    public bool HasTooManyOfRefusal => refusal.Count > Most;

    /// <summary>The first word of agreement that is or holds a word of refusal, by which nobody could ever agree; null when there is none.</summary>
    public string? Contradiction
    {
        get
        {
            var doubt = new PhraseBook(Refusal);
            return Split(Agreement).FirstOrDefault(word => doubt.IsIn(Words.Of(word)));
        }
    }

    private string Agreement => agreement.Count > 0 ? Joined(agreement) : Consent.BuiltInAgreement;

    private string Refusal => refusal.Count > 0 ? Joined(refusal) : Consent.BuiltInDoubt;

    /// <remarks>A star is a mark like any other here. As the gap of a <see cref="PhraseBook"/> a dozen of them would keep a reply from ever
    /// being read to its end.</remarks>
    private static string Joined(IEnumerable<string> list) => string.Join(";", list).Replace('*', ' ');

    private static bool HoldsWord(Words words) => Enumerable.Range(0, words.Count).Any(index => words[index].IsWordOrNumber);

    private static List<string> Split(string? text) =>
        [.. (text ?? string.Empty).Split(Breaks, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim()).Where(word => word.Length > 0)];
}
