using System;
using System.Xml.Linq;

namespace GhostingGuard.Build.Rendering;

/// <summary>Limits a list on a form to the rows that belong to the row of the form.</summary>
/// <param name="Column">The lookup that points to the form's row.</param>
/// <param name="Row">The form's row; null while it is not saved, so that nothing belongs to it.</param>
internal sealed record RelatedRows(string Column, Guid? Row)
{
    /// <param name="entity">The entity of a query.</param>
    public void Limit(XElement entity) => entity.Add(new XElement("filter", new XElement(
        "condition",
        new XAttribute("attribute", Column),
        new XAttribute("operator", "eq"),
        new XAttribute("value", Row ?? Guid.Empty))));
}
