using System.Text;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Writes characters the way word lists are compared: small, without accents, German umlauts as two letters.</summary>
/// <remarks>No culture has a say: a Turkish i is an i. Text with letters and combining accents comes out like text with single characters.</remarks>
internal static class Folding
{
    private const char CombiningDiaeresis = '\u0308';
    private const int FirstAccented = 0xC0;
    private const int LastAccented = 0x24F;
    private const int FirstStacked = 0x1E00;
    private const int LastStacked = 0x1EFF;

    private static readonly string[] Accented = Table(FirstAccented, LastAccented);
    private static readonly string[] Stacked = Table(FirstStacked, LastStacked);

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            Append(folded, character);
        }

        return folded.ToString();
    }

    public static void Append(StringBuilder folded, char character)
    {
        if (character < 0x80)
        {
            folded.Append(character is >= 'A' and <= 'Z' ? (char)(character + 32) : character);
        }
        else if (character is >= (char)FirstAccented and <= (char)LastAccented)
        {
            folded.Append(Accented[character - FirstAccented]);
        }
        else if (character is >= (char)FirstStacked and <= (char)LastStacked)
        {
            folded.Append(Stacked[character - FirstStacked]);
        }
        else if (character is >= '\u0300' and <= '\u036F')
        {
            if (character == CombiningDiaeresis && folded.Length > 0 && folded[folded.Length - 1] is 'a' or 'o' or 'u')
            {
                folded.Append('e');
            }
        }
        else
        {
            folded.Append(character is '\u2019' or '\u2018' or '\u02BC' or '\u00B4' ? '\'' : char.ToLowerInvariant(character));
        }
    }

    private static string[] Table(int first, int last)
    {
        var table = new string[last - first + 1];
        for (var code = first; code <= last; code++)
        {
            table[code - first] = Folded((char)code);
        }

        return table;
    }

    private static string Folded(char character) => char.ToLowerInvariant(character) switch
    {
        'ä' => "ae",
        'ö' => "oe",
        'ü' => "ue",
        'ß' or '\u1E9E' => "ss",
        'æ' => "ae",
        'ø' => "o",
        'đ' => "d",
        'ł' => "l",
        'ı' or 'İ' => "i",
        var small => small.ToString().Normalize(NormalizationForm.FormD).Substring(0, 1),
    };
}
