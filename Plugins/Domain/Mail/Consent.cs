namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Tells whether somebody's reply agrees beyond doubt to what we wrote.</summary>
/// <remarks>
/// Only the mail's own text counts, a salutation passed over. It has to begin with a word of agreement and to hold no word of refusal,
/// change or condition and no question; in doubt it does not agree, and a person decides.
/// </remarks>
public sealed class Consent
{
    /// <summary>German and English; what is unclear is left out on purpose, such as "ok", which often means no more than "received".</summary>
    internal const string BuiltInAgreement =
        "ja; jawohl; passt; einverstanden; bestätigt; ich bestätige; wir bestätigen; hiermit bestätige ich; hiermit bestätigen wir; geht klar; "
        + "yes; agreed; confirmed; i confirm; we confirm; i agree; we agree";

    internal const string BuiltInDoubt =
        "nein; nicht; nichts; nie; kein; keine; keinen; keinem; keiner; keines; leider; ungern; schade; verschieben; verschoben; verlegen; verlegt; "
        + "absagen; abgesagt; absage; ändern; geändert; änderung; anders; andere; anderer; anderen; anderes; statt; stattdessen; anstatt; sondern; aber; "
        + "jedoch; allerdings; doch; erst; eher; lieber; früher; später; wenn; falls; sofern; sobald; vorausgesetzt; vorbehaltlich; vorbehalt; außer; "
        + "ohne; eigentlich; vielleicht; eventuell; vermutlich; voraussichtlich; unklar; unsicher; schwierig; stornieren; zurückziehen; urlaub; ferien; abwesend; "
        + "no; not; never; nothing; cannot; can't; don't; doesn't; didn't; won't; wouldn't; couldn't; isn't; aren't; wasn't; haven't; hasn't; "
        + "unfortunately; sorry; instead; rather; but; however; although; though; postpone; postponed; reschedule; rescheduled; move; moved; change; "
        + "changed; changes; cancel; canceled; cancelled; different; other; another; earlier; later; if; unless; once; until; except; provided; pending; "
        + "subject to; without; maybe; perhaps; probably; might; difficult; unsure; withdraw; "
        + "vacation; holiday; holidays; on leave; out of office; out of the office";

    /// <summary>Characters of a reply that agrees by itself at most, so that it is surely read to its end; whoever writes more has said more
    /// than yes.</summary>
    private const int LongestReply = 1400;

    /// <summary>Words within which a salutation ends; "Sehr geehrte Frau Dr. von der Heide," has seven.</summary>
    private const int LongestSalutation = 10;

    private static readonly PhraseBook Salutations = new(
        "hallo; guten; sehr geehrte; sehr geehrter; liebe; lieber; hi; hello; dear; good morning; good afternoon; good day; servus; moin; grüß gott; grüezi");

    private readonly PhraseBook agreement;
    private readonly PhraseBook doubt;

    /// <param name="agreement">Words and phrases of agreement as people write them, separated by semicolons.</param>
    /// <param name="doubt">Words and phrases of refusal, change and condition, separated by semicolons.</param>
    public Consent(string agreement, string doubt)
    {
        this.agreement = new PhraseBook(agreement);
        this.doubt = new PhraseBook(doubt);
    }

    /// <summary>By the words of the product.</summary>
    public static Consent Default { get; } = new(BuiltInAgreement, BuiltInDoubt);

    /// <param name="body">Text or HTML, quoted mails and signature included; null when unknown.</param>
    public bool IsGivenIn(string? body)
    {
        if (body is null)
        {
            return false;
        }

        var own = OwnText.Of(body);
        var words = Words.Of(own);
        var start = Begin(words);
        if (own.Length > LongestReply || start >= words.Count || agreement.EndAt(words, start) < 0 || doubt.IsIn(words, start, words.Count))
        {
            return false;
        }

        for (var i = start; i < words.Count; i++)
        {
            if (words[i].Kind == TokenKind.Break && words[i].Text == "?")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first word behind a salutation.</summary>
    private static int Begin(Words words)
    {
        var start = NextWord(words, 0);
        if (start >= words.Count || Salutations.EndAt(words, start) < 0)
        {
            return start;
        }

        for (var i = start; i < words.Count && i <= start + LongestSalutation; i++)
        {
            if (words.Is(i, ",") || words.IsBreak(i))
            {
                return NextWord(words, i);
            }
        }

        return start;
    }

    private static int NextWord(Words words, int index)
    {
        while (index < words.Count && (words[index].Kind is TokenKind.Mark or TokenKind.Break))
        {
            index++;
        }

        return index;
    }
}
