using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Package;

/// <summary>The source is written the way tools write it, so that unpacking a package changes nothing but what was changed.</summary>
public sealed class FormattingTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Every_file_is_indented_as_a_tool_would_do_it()
    {
        var different =
            from path in ShippedSolution.SourceFiles("Solution", "SolutionFlow")
            where path.EndsWith(".xml", StringComparison.Ordinal)
            let text = File.ReadAllText(Path.Combine(ShippedSolution.Root, path))
            where text.TrimEnd('\n') != Formatted(text)
            select path;

        Assert.Empty(different);
    }

    [Fact]
    public void Every_flow_is_indented_as_a_tool_would_do_it()
    {
        var different =
            from path in ShippedSolution.SourceFiles("SolutionFlow")
            where path.EndsWith(".json", StringComparison.Ordinal)
            let text = File.ReadAllText(Path.Combine(ShippedSolution.Root, path))
            where text.TrimEnd('\n') != JsonNode.Parse(text)!.ToJsonString(Indented).ReplaceLineEndings("\n")
            select path;

        Assert.Empty(different);
    }

    [Fact]
    public void Files_have_line_feeds_and_no_byte_order_mark()
    {
        var different =
            from path in ShippedSolution.SourceFiles("Solution", "SolutionFlow")
            let bytes = File.ReadAllBytes(Path.Combine(ShippedSolution.Root, path))
            where bytes.Contains((byte)'\r') || bytes.Take(3).SequenceEqual(Encoding.UTF8.Preamble.ToArray())
            select path;

        Assert.Empty(different);
    }

    private static string Formatted(string text)
    {
        var document = XDocument.Parse(text);
        var formatted = new StringBuilder();
        using (var writer = XmlWriter.Create(formatted, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            document.Save(writer);
        }

        return (document.Declaration is null ? string.Empty : document.Declaration + "\n") + formatted;
    }
}
