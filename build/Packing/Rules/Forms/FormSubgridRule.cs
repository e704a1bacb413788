using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Forms;

/// <summary>A sub-grid shows a view of ours of the table it says, along a relationship between the two tables.</summary>
internal sealed class FormSubgridRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
        from table in solution.Tables
        from form in table.Forms
        from control in form.Xml.Descendants("control")
        where control.Attribute("indicationOfSubgrid")?.Value == "true"
        from problem in Check(form, control, table.LogicalName, solution)
        select problem;

    private static IEnumerable<Problem> Check(TablePart form, XElement control, string table, UnpackedSolution solution)
    {
        var name = control.Attribute("id")?.Value;
        var shown = Parameter(control, "TargetEntityType");
        var view = Component.Normalize(Parameter(control, "ViewId"));
        if (!solution.Tables.Where(other => other.LogicalName == shown).SelectMany(other => other.Views).Any(known => Component.Normalize(known.Identity) == view))
        {
            yield return new Problem(form.File, $"shows in {name} the view {view}, which {shown} does not have", "correct ViewId or TargetEntityType");
        }

        var relationship = Parameter(control, "RelationshipName");
        if (!solution.Relationships.Any(known => known.Name == relationship && Same(known.Referenced, table) && Same(known.Referencing, shown)))
        {
            yield return new Problem(form.File, $"follows in {name} the relationship {relationship}, which does not lead from {table} to {shown}", "correct RelationshipName");
        }
    }

    private static string Parameter(XElement control, string name) => control.Element("parameters")?.Element(name)?.Value ?? string.Empty;

    private static bool Same(string one, string other) => string.Equals(one, other, System.StringComparison.OrdinalIgnoreCase);
}
