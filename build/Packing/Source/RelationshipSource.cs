using System.Xml.Linq;

namespace GhostingGuard.Build.Packing.Source;

/// <summary>A relationship as one of the files under Other/Relationships defines it.</summary>
internal sealed record RelationshipSource(string File, string Name, XElement Xml)
{
    public string Referenced => Xml.Element("ReferencedEntityName")?.Value ?? string.Empty;

    public string Referencing => Xml.Element("ReferencingEntityName")?.Value ?? string.Empty;

    public string ReferencingColumn => Xml.Element("ReferencingAttributeName")?.Value ?? string.Empty;
}
