using System;
using System.Collections.Generic;
using System.Text;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Internet headers, read from whatever there is of them.</summary>
/// <remarks>Dataverse keeps a JSON text of at most 500 characters, so it may end anywhere, also inside a value. Lines
/// <c>Name: value</c> are read as well.</remarks>
internal sealed class Headers
{
    private const int Longest = 16000;

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
    private string? cutOff;

    private Headers()
    {
    }

    public static Headers Of(string? text)
    {
        var headers = new Headers();
        if (text is null)
        {
            return headers;
        }

        var cut = text.Length > Longest ? text.Substring(0, Longest) : text;
        var trimmed = cut.TrimStart();
        if (trimmed.Length > 0 && trimmed[0] is '{' or '[')
        {
            headers.ReadJson(trimmed);
        }
        else
        {
            headers.ReadLines(cut);
        }

        return headers;
    }

    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>Folded to small letters; empty where the header is missing.</summary>
    public string this[string name] => values.TryGetValue(name, out var value) ? Folding.Of(value).Trim() : "";

    /// <summary>As it stands in the mail; null where the header is missing or the text ends inside it.</summary>
    public string? Whole(string name) =>
        values.TryGetValue(name, out var value) && !string.Equals(cutOff, name, StringComparison.OrdinalIgnoreCase) ? value : null;

    public bool Says(string name, string part) => this[name].Contains(part);

    private void Add(string name, string value)
    {
        name = name.Trim();
        if (name.Length > 0)
        {
            values[name] = values.TryGetValue(name, out var known) ? known + " " + value : value;
        }
    }

    private void ReadLines(string text)
    {
        string? name = null;
        foreach (var line in text.Split('\n'))
        {
            var colon = line.IndexOf(':');
            if (line.Length > 0 && line[0] is ' ' or '\t')
            {
                if (name != null)
                {
                    values[name] += " " + line.Trim();
                }
            }
            else if (colon > 0 && line.IndexOf(' ') is var blank && (blank < 0 || blank > colon))
            {
                name = line.Substring(0, colon).Trim();
                Add(name, line.Substring(colon + 1).Trim());
            }
        }
    }

    /// <summary>Takes the strings one after the other: one with a colon behind it is a name, the others are its values.
    /// Rows such as <c>{"Name": "Precedence", "Value": "bulk"}</c> are understood, too.</summary>
    private void ReadJson(string text)
    {
        var key = "";
        var named = "";
        for (var i = 0; i < text.Length;)
        {
            if (text[i] != '"')
            {
                i++;
                continue;
            }

            var value = ReadString(text, ref i);
            if (IsKey(text, i))
            {
                key = value;
            }
            else if (string.Equals(key, "name", StringComparison.OrdinalIgnoreCase))
            {
                named = value;
            }
            else
            {
                var name = string.Equals(key, "value", StringComparison.OrdinalIgnoreCase) ? named : key;
                Add(name, value);
                cutOff = i > text.Length ? name : null;
            }
        }
    }

    private static bool IsKey(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i < text.Length && text[i] == ':';
    }

    /// <summary>The value of four hexadecimal digits, or -1.</summary>
    private static int Hex(string text, int start)
    {
        var value = 0;
        for (var i = start; i < start + 4; i++)
        {
            var digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(text[i]));
            value = digit < 0 || value < 0 ? -1 : (value * 16) + digit;
        }

        return value;
    }

    private static string ReadString(string text, ref int i)
    {
        var value = new StringBuilder();
        for (i++; i < text.Length && text[i] != '"'; i++)
        {
            if (text[i] != '\\' || i + 1 >= text.Length)
            {
                value.Append(text[i]);
                continue;
            }

            i++;
            switch (text[i])
            {
                case 'n' or 'r' or 't':
                    value.Append(' ');
                    break;
                case 'u' when i + 4 < text.Length && Hex(text, i + 1) is >= 0 and var code:
                    value.Append((char)code);
                    i += 4;
                    break;
                default:
                    value.Append(text[i]);
                    break;
            }
        }

        i++;
        return value.ToString();
    }
}
