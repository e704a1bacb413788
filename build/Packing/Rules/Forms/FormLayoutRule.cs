using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Forms;

/// <summary>A cell over several rows leaves them free; nothing on a form has the id of something else on it; whatever people read has a label.</summary>
internal sealed class FormLayoutRule : IRule
{
    private static readonly string[] Identified = ["tab", "section", "cell", "header", "footer"];

    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
        solution.Tables.SelectMany(table => table.Forms).SelectMany(form => (IEnumerable<Problem>)[.. Rows(form), .. Ids(form), .. Names(form), .. Labels(form)]);

    private static IEnumerable<Problem> Rows(TablePart form) =>
        from cell in form.Xml.Descendants("cell")
        let span = int.TryParse(cell.Attribute("rowspan")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) ? rows : 1
        where cell.Parent!.ElementsAfterSelf("row").Take(span - 1).Count(row => !row.HasElements) < span - 1
        select new Problem(form.File, $"has the cell {cell.Attribute("id")?.Value} over {span} rows without as many rows", "add empty rows below it");

    private static IEnumerable<Problem> Ids(TablePart form) =>
        from element in form.Xml.Descendants()
        where Identified.Contains(element.Name.LocalName)
        group element by Component.Normalize(element.Attribute("id")?.Value) into same
        where !Guid.TryParse(same.Key, out _) || same.Count() > 1
        select new Problem(form.File, $"has the id {same.Key} at {same.Last().Name.LocalName}, which is no GUID or used twice", "make a new one");

    private static IEnumerable<Problem> Names(TablePart form) =>
        from control in form.Xml.Descendants("control")
        group control by control.Attribute("id")?.Value ?? string.Empty into same
        where same.Key.Length == 0 || same.Count() > 1
        select new Problem(form.File, $"has no or more than one control called {same.Key}", "give each a name of its own, scripts find it by that");

    private static IEnumerable<Problem> Labels(TablePart form) =>
        from element in form.Xml.Descendants()
        where element.Name.LocalName is "tab" or "section" || (element.Name.LocalName is "cell" && element.Element("control") is not null)
        where element.Element("labels")?.HasElements != true
        select new Problem(form.File, $"has no label for {Naming.Of(element)}", "add it in both languages");
}
