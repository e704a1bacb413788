namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>A word, a number, a mark or the end of a sentence.</summary>
internal readonly struct Token
{
    /// <summary>The number of different signatures.</summary>
    public const int Signatures = 1024;

    private Token(TokenKind kind, string text, int number)
    {
        Kind = kind;
        Text = text;
        Number = number;
        Signature = SignatureOf(text);
    }


    public TokenKind Kind { get; }

    /// <summary>A folded word, the digits of a number, one mark; of an address <c>@</c>.</summary>
    public string Text { get; }

    /// <summary>The value of a number of at most eight digits, else -1.</summary>
    public int Number { get; }

    /// <summary>Equal for equal texts, and seldom equal for others: most words are told from a phrase's by it alone.</summary>
    public int Signature { get; }

    public bool IsWordOrNumber => Kind is TokenKind.Word or TokenKind.Number;

    public static Token Word(string folded) => new(TokenKind.Word, folded, -1);

    public static Token Mark(string mark) => new(TokenKind.Mark, mark, -1);

    public static Token Break(string mark) => new(TokenKind.Break, mark, -1);

    public static Token Digits(string digits)
    {
        var value = 0;
        for (var i = 0; i < digits.Length && digits.Length <= 8; i++)
        {
            value = (value * 10) + (digits[i] - '0');
        }

        return new Token(TokenKind.Number, digits, digits.Length <= 8 ? value : -1);
    }

    public bool Is(string text) => Kind != TokenKind.Break && string.Equals(Text, text, System.StringComparison.Ordinal);

    private static int SignatureOf(string text)
    {
        var signature = text.Length;
        foreach (var character in text)
        {
            signature = (signature * 31) + character;
        }

        return signature & (Signatures - 1);
    }
}
