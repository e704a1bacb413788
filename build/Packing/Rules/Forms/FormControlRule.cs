using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Rules.Columns;
using GhostingGuard.Build.Packing.Source;
using GhostingGuard.EmbeddedDataverse.Import;

namespace GhostingGuard.Build.Packing.Rules.Forms;

/// <summary>A control fits the type of its column, and one without a column is a sub-grid, the timeline or a page of ours.</summary>
internal sealed class FormControlRule : IRule
{
    private static readonly Guid[] Unbound = [ControlClasses.Subgrid, ControlClasses.Timeline, ControlClasses.WebResource];

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var catalog = new TableCatalog(solution);
        return
            from table in solution.Tables
            from form in table.Forms
            from control in form.Xml.Descendants("control")
            from problem in Check(form, control, table.LogicalName, catalog)
            select problem;
    }

    private static IEnumerable<Problem> Check(TablePart form, XElement control, string table, TableCatalog catalog)
    {
        var name = control.Attribute("id")?.Value;
        var shown = Guid.TryParse(control.Attribute("classid")?.Value, out var id) ? id : (Guid?)null;
        if (control.Attribute("datafieldname")?.Value is not { } column)
        {
            if (shown is null || !Unbound.Contains(shown.Value))
            {
                yield return new Problem(form.File, $"has the control {name} of a class nobody knows and without a column", "bind it or correct its classid");
            }
        }
        else if (catalog.Has(table, column) && catalog.ControlClass(table, column) is var wanted && (wanted is null || shown != wanted))
        {
            yield return new Problem(
                form.File,
                $"shows the column {column} with a control of another type",
                wanted is null ? "remove it, no form shows columns of that type" : $"set its classid to {wanted.Value.ToString("B").ToUpperInvariant()}");
        }
    }
}
