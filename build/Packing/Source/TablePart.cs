using System;
using System.Xml.Linq;

namespace GhostingGuard.Build.Packing.Source;

/// <summary>A form, view or chart of a table.</summary>
/// <param name="File">Its path in the unpacked solution.</param>
/// <param name="FormType">Main, quick, card and so on; empty for views and charts.</param>
/// <param name="Xml">The element that is merged into the table.</param>
/// <param name="Element">How that element must be called.</param>
/// <param name="IdentityElement">The element in it that holds its id.</param>
internal sealed record TablePart(string File, string FormType, XElement Xml, string Element, string IdentityElement)
{
    private const string ManagedEnding = "_managed.xml";

    public string? Identity => Xml.Element(IdentityElement)?.Value;

    /// <summary>True for the version of a form that only the managed zip carries.</summary>
    public bool IsManagedTwin => File.EndsWith(ManagedEnding, StringComparison.Ordinal);

    /// <summary>The path without the twin's ending: what both twins have in common.</summary>
    public string Stem => IsManagedTwin ? File[..^ManagedEnding.Length] : File[..^".xml".Length];
}
