using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Expressions;

/// <summary>
/// Reads the Visual Basic expressions that the designer of classic workflows writes. It knows those forms and no others.
/// </summary>
internal sealed class ExpressionReader
{
    private const string Property = "Microsoft.Xrm.Sdk.Workflow.WorkflowPropertyType.";

    private readonly Tokens tokens;

    private ExpressionReader(string source) => tokens = new Tokens(source);

    /// <param name="text">With the brackets around it.</param>
    /// <exception cref="NotSupportedException">It holds something else than the designer's forms.</exception>
    public static Evaluation Read(string text)
    {
        var source = text.Trim();
        if (source.Length < 2 || source[0] != '[' || source[^1] != ']')
        {
            throw new NotSupportedException($"'{text}' is no workflow expression.");
        }

        var reader = new ExpressionReader(source[1..^1]);
        var value = reader.ReadComparison();
        return reader.tokens.Next.Kind == TokenKind.End ? value : throw reader.tokens.Unsupported($"'{reader.tokens.Next.Text}'");
    }

    private Evaluation ReadComparison()
    {
        var left = ReadValue();
        if (!tokens.TakeIf(">="))
        {
            return left;
        }

        var right = ReadValue();
        return run => (DateTime)left(run)! >= (DateTime)right(run)!;
    }

    private Evaluation ReadValue()
    {
        var value = ReadPrimary();
        while (tokens.TakeIf("."))
        {
            value = ReadMember(value, tokens.Take().Text);
        }

        return value;
    }

    private Evaluation ReadMember(Evaluation of, string member)
    {
        switch (member)
        {
            case "Id":
                return run => of(run) switch
                {
                    Entity entity => entity.Id,
                    EntityReference reference => reference.Id,
                    _ => throw new InvalidOperationException("An id is asked of no row."),
                };
            case "ToUniversalTime":
                tokens.Expect("(");
                tokens.Expect(")");
                return of;
            case "Add":
                var moment = ReadArguments().Single();
                return run => ((TimeSpanValue)of(run)!).AddTo((DateTime)moment(run)!);
            default:
                throw tokens.Unsupported($"'.{member}'");
        }
    }

    private Evaluation ReadPrimary()
    {
        var token = tokens.Take();
        if (token.Kind == TokenKind.Text)
        {
            return _ => token.Text;
        }

        return token switch
        {
            { Kind: TokenKind.Word, Text: "New" } => ReadNew(),
            { Kind: TokenKind.Word } => ReadNamed(token.Text),
            _ => throw tokens.Unsupported($"'{token.Text}'"),
        };
    }

    private Evaluation ReadNamed(string name)
    {
        switch (name)
        {
            case "True":
                return _ => true;
            case "False":
                return _ => false;
            case "Nothing":
                return _ => null;
            case "InputEntities" or "CreatedEntities":
                var key = ReadKey();
                return name == "InputEntities" ? run => run.InputRow(key) : run => run.CreatedRow(key);
            case "DirectCast":
                tokens.Expect("(");
                var value = ReadComparison();
                tokens.Expect(",");
                ReadPath(tokens.Take().Text);
                tokens.Expect(")");
                return value;
            case "System" or "DateTime" or "Microsoft":
                return ReadQualified(ReadPath(name));
            default:
                return run => run[name];
        }
    }

    private Evaluation ReadQualified(string path)
    {
        switch (path)
        {
            case "DateTime.UtcNow":
                return run => run.Now;
            case "DateTime.MaxValue" or "System.DateTime.MaxValue":
                return _ => DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);
            case "DateTime.MinValue" or "System.DateTime.MinValue":
                return _ => DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc);
            case "Microsoft.VisualBasic.IsNothing":
                var asked = ReadArguments().Single();
                return run => asked(run) == null;
            case "Microsoft.VisualBasic.IIf":
                var parts = ReadArguments();
                return run => parts[0](run) is true ? parts[1](run) : parts[2](run);
            default:
                return path.StartsWith(Property, StringComparison.Ordinal)
                    ? _ => path[Property.Length..]
                    : throw tokens.Unsupported($"'{path}'");
        }
    }

    private Evaluation ReadNew()
    {
        var type = ReadPath(tokens.Take().Text);
        switch (type)
        {
            case "Object":
                tokens.Expect("(");
                tokens.Expect(")");
                var values = ReadList("{", "}");
                return run => values.Select(value => value(run)).ToArray();
            case "Entity":
                var names = ReadArguments();
                return run => names.Count == 0 ? new Entity() : new Entity((string)names[0](run)!);
            // What the designer lets an output begin with; a row or an option that does not exist yet.
            case "EntityReference" or "OptionSetValue":
                ReadArguments();
                return _ => null;
            case "Microsoft.Xrm.Sdk.InvalidPluginExecutionException":
                tokens.Expect("(");
                var status = ReadPath(tokens.Take().Text);
                tokens.Expect(")");
                return _ => status;
            default:
                throw tokens.Unsupported($"'New {type}'");
        }
    }

    private string ReadKey()
    {
        tokens.Expect("(");
        var key = tokens.Take();
        tokens.Expect(")");
        return key.Kind == TokenKind.Text ? key.Text : throw tokens.Unsupported("a row is named by a text");
    }

    private string ReadPath(string first)
    {
        var path = first;
        while (tokens.TakeIf("."))
        {
            path += "." + tokens.Take().Text;
        }

        return path;
    }

    private List<Evaluation> ReadArguments() => ReadList("(", ")");

    private List<Evaluation> ReadList(string open, string close)
    {
        var values = new List<Evaluation>();
        tokens.Expect(open);
        if (tokens.TakeIf(close))
        {
            return values;
        }

        do
        {
            values.Add(ReadComparison());
        }
        while (tokens.TakeIf(","));
        tokens.Expect(close);
        return values;
    }
}
