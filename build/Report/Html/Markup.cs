using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;

namespace GhostingGuard.Build.Report.Html;

/// <summary>A piece of a page. Written as an interpolated string whose holes are escaped unless they are markup themselves.</summary>
internal readonly struct Markup
{
    private readonly string? text;

    private Markup(string text) => this.text = text;

    public static Markup Empty => default;

    /// <summary>Markup from a template: its literal text is kept as it stands, every value in it is escaped.</summary>
    public static Markup Of(Template template) => new(template.Finish());

    /// <summary>Text that is markup already, such as a drawing.</summary>
    public static Markup Raw(string markup) => new(markup);

    public static Markup Join(IEnumerable<Markup> pieces, string between = "\n")
    {
        var joined = new StringBuilder();
        foreach (var piece in pieces)
        {
            joined.Append(joined.Length > 0 ? between : "").Append(piece.ToString());
        }

        return new(joined.ToString());
    }

    public override string ToString() => text ?? "";

    /// <summary>Collects a template; the compiler calls it for every interpolated string given to <see cref="Of"/>.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Template
    {
        private readonly StringBuilder builder;

        public Template(int literalLength, int formattedCount) => builder = new StringBuilder(literalLength + (formattedCount * 16));

        public void AppendLiteral(string literal) => builder.Append(literal);

        public void AppendFormatted(Markup markup) => builder.Append(markup.ToString());

        public void AppendFormatted(string? value) => builder.Append(Escape(value));

        public void AppendFormatted(int value) => builder.Append(value.ToString(System.Globalization.CultureInfo.InvariantCulture));

        internal string Finish() => builder.ToString();

        // WebUtility also turns letters beyond ASCII into numbers; the page is UTF-8 and keeps them.
        private static string Escape(string? value) => value is null
            ? ""
            : value.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal)
                .Replace("'", "&#39;", StringComparison.Ordinal);
    }
}
