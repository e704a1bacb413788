namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>The stretch of words between two ends of sentences.</summary>
internal readonly struct Sentence
{
    private Sentence(int start, int end)
    {
        Start = start;
        End = end;
    }

    public int Start { get; }

    /// <summary>The index of the break behind it, or the number of words.</summary>
    public int End { get; }

    public static Sentence At(Words words, int index) => Around(words, index, index);

    /// <summary>The sentence that a stretch of words lies in.</summary>
    public static Sentence Around(Words words, int start, int end)
    {
        while (start > 0 && words[start - 1].Kind != TokenKind.Break)
        {
            start--;
        }

        while (end < words.Count && words[end].Kind != TokenKind.Break)
        {
            end++;
        }

        return new Sentence(start, end);
    }

    public bool IsQuestion(Words words) => End < words.Count && words[End].Text == "?";
}
