using System;
using System.Collections.Generic;
using System.Globalization;

namespace GhostingGuard.EmbeddedDataverse.Flows.Expressions;

/// <summary>Reads expressions such as <c>equals(outputs('Step')?['body/Done'], true)</c>.</summary>
internal sealed class ExpressionParser
{
    private const string MemberStart = "?['";
    private const string MemberEnd = "']";

    private readonly string text;
    private int at;

    private ExpressionParser(string text) => this.text = text;

    /// <param name="text">The expression without its @.</param>
    /// <exception cref="NotSupportedException">It holds something that is not modelled.</exception>
    public static FlowValue Parse(string text)
    {
        var parser = new ExpressionParser(text);
        var value = parser.Value();
        return parser.at == text.Length ? value : throw parser.NotSupported();
    }

    private FlowValue Value()
    {
        SkipSpaces();
        var value = Start();
        while (Take(MemberStart))
        {
            value = new MemberOf(value, Until(MemberEnd));
        }

        SkipSpaces();
        return value;
    }

    private FlowValue Start()
    {
        if (Take("'"))
        {
            return new Constant(Until("'"));
        }

        var begin = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '-'))
        {
            at++;
        }

        var word = text[begin..at];
        return Take("(") ? new Call(word, Arguments()) : Word(word);
    }

    private FlowValue Word(string word) => word switch
    {
        "true" => new Constant(true),
        "false" => new Constant(false),
        "null" => new Constant(null),
        _ when int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => new Constant(number),
        _ => throw NotSupported(),
    };

    private List<FlowValue> Arguments()
    {
        var arguments = new List<FlowValue>();
        do
        {
            arguments.Add(Value());
        }
        while (Take(","));

        return Take(")") ? arguments : throw NotSupported();
    }

    private bool Take(string sign)
    {
        var isThere = string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;
        at += isThere ? sign.Length : 0;
        return isThere;
    }

    private string Until(string end)
    {
        var length = text.AsSpan(at).IndexOf(end, StringComparison.Ordinal);
        if (length < 0)
        {
            throw NotSupported();
        }

        var taken = text.Substring(at, length);
        at += length + end.Length;
        return taken;
    }

    private void SkipSpaces()
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
    }

    private NotSupportedException NotSupported() => new($"The expression '{text}' is not supported from position {at} on.");
}
