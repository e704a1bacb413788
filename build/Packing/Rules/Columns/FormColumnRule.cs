using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Columns;

/// <summary>A control on a form is bound to a column the table has.</summary>
internal sealed class FormColumnRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var catalog = new TableCatalog(solution);
        return
            from table in solution.Tables
            from form in table.Forms
            from control in form.Xml.Descendants("control")
            let column = control.Attribute("datafieldname")?.Value
            where column is not null && !catalog.Has(table.LogicalName, column)
            select new Problem(form.File, $"has a control for the column {column}, which {table.LogicalName} does not have", "correct its datafieldname");
    }
}
