using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Forms;

/// <summary>
/// A form of somebody else is only added to: its file says so, holds nothing but what is added, in an order, and goes into the
/// managed zip only. A form of ours is whole.
/// </summary>
internal sealed class FormOwnershipRule : IRule
{
    private const string Action = "solutionaction";
    private const string Added = "Added";

    private static readonly string[] Ordered = ["tab", "section", "cell"];

    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
        solution.Tables.SelectMany(table => table.Forms.SelectMany(form => form.IsManagedTwin ? Addition(form, table) : Whole(form)));

    private static IEnumerable<Problem> Whole(TablePart form)
    {
        if (form.Xml.Descendants().Any(element => element.Attribute(Action) is not null))
        {
            yield return new Problem(form.File, "is an addition to a form of somebody else", "let its name end with _managed.xml, an unmanaged import may refuse it");
        }
    }

    private static IEnumerable<Problem> Addition(TablePart form, TableSource table)
    {
        if (!table.IsShell)
        {
            yield return new Problem(form.File, "adds to a form of a table of ours", "write the form itself");
        }

        var added = form.Xml.Descendants("tab").ToList();
        if (added.Count == 0 || form.Xml.Descendants().Any(element => element.Attribute(Action) is { } action && action.Value != Added))
        {
            yield return new Problem(form.File, "changes or removes what belongs to somebody else", $"only add: {Action} {Added} at each tab of ours");
        }

        foreach (var tab in added.Where(tab => tab.Attribute(Action)?.Value != Added))
        {
            yield return new Problem(form.File, $"does not say what becomes of {Naming.Of(tab)}", $"set its {Action} to {Added}");
        }

        foreach (var element in added.SelectMany(tab => tab.DescendantsAndSelf()).Where(element => Ordered.Contains(element.Name.LocalName) && element.Attribute("ordinalvalue") is null))
        {
            yield return new Problem(form.File, $"does not say where {Naming.Of(element)} stands", "add its ordinalvalue");
        }

        if (form.Xml.Element("form")?.Elements().Any(part => part.Name.LocalName != "tabs") == true)
        {
            yield return new Problem(form.File, "adds more than tabs", "keep to tabs, anything else touches what belongs to somebody else");
        }
    }
}
