using System;
using System.Xml.Linq;

namespace GhostingGuard.Build.Packing.Source;

/// <summary>One file that becomes one element of a section of customizations.xml.</summary>
internal sealed record Component(ComponentKind Kind, string File, XElement Xml)
{
    /// <summary>How root components name it: a lower-case guid without braces, or a schema name. Empty where the file does not say.</summary>
    public string Identity => Normalize(Kind.Identify(Xml));

    /// <summary>A guid in any spelling becomes one spelling; other names stay as they are.</summary>
    public static string Normalize(string? identity) =>
        Guid.TryParse(identity, out var id) ? id.ToString("D") : identity ?? string.Empty;
}
