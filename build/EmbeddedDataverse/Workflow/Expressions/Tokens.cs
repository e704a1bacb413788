using System;
using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Expressions;

/// <summary>The tokens of an expression, read from left to right.</summary>
internal sealed class Tokens
{
    private readonly List<Token> tokens = [];
    private readonly string source;
    private int place;

    public Tokens(string source)
    {
        this.source = source;
        for (var at = 0; at < source.Length;)
        {
            at = char.IsWhiteSpace(source[at]) ? at + 1 : Read(at);
        }
    }

    public Token Next => place < tokens.Count ? tokens[place] : new Token(TokenKind.End, "");

    public NotSupportedException Unsupported(string what) => new($"The workflow expression [{source}] is not supported: {what}.");

    public Token Take()
    {
        var token = Next;
        place++;
        return token;
    }

    public bool TakeIf(string text)
    {
        if (Next.Kind == TokenKind.Text || Next.Text != text)
        {
            return false;
        }

        place++;
        return true;
    }

    public void Expect(string text)
    {
        if (!TakeIf(text))
        {
            throw Unsupported($"'{text}' is expected where '{Next.Text}' stands");
        }
    }

    private int Read(int at)
    {
        var end = at;
        if (char.IsLetter(source[at]) || source[at] == '_')
        {
            while (end < source.Length && (char.IsLetterOrDigit(source[end]) || source[end] == '_'))
            {
                end++;
            }

            tokens.Add(new Token(TokenKind.Word, source[at..end]));
            return end;
        }

        if (source[at] == '"')
        {
            return ReadText(at + 1);
        }

        end = source[at] == '>' && at + 1 < source.Length && source[at + 1] == '=' ? at + 2 : at + 1;
        tokens.Add(new Token(TokenKind.Sign, source[at..end]));
        return end;
    }

    // Two quotation marks inside a text stand for one.
    private int ReadText(int at)
    {
        var text = "";
        while (at < source.Length)
        {
            if (source[at] != '"')
            {
                text += source[at++];
            }
            else if (at + 1 < source.Length && source[at + 1] == '"')
            {
                text += '"';
                at += 2;
            }
            else
            {
                tokens.Add(new Token(TokenKind.Text, text));
                return at + 1;
            }
        }

        throw Unsupported("a text does not end");
    }
}
