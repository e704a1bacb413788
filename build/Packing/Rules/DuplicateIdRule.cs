using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>Every id of the solution is a GUID and there once: a copied file with an old id would silently replace the original on import.</summary>
internal sealed class DuplicateIdRule : IRule
{
    // What a control names in its parameters is the id of something else.
    private const string Pointer = "parameters";

    private static readonly string[] Attributes = ["PluginAssemblyId", "PluginTypeId", "SdkMessageProcessingStepId", "WorkflowId"];

    private static readonly string[] Elements = ["SdkMessageProcessingStepImageId", "savedqueryid", "formid", "savedqueryvisualizationid", "FormId", "WebResourceId"];

    public IEnumerable<Problem> Check(UnpackedSolution solution) =>
    [
        .. RepeatedIds(solution),
        .. solution.Documents.SelectMany(document => MalformedIds(document.File, document.Xml)),
        .. solution.Tables.SelectMany(RepeatedColumns),
        .. solution.Documents.SelectMany(document => document.Xml.DescendantsAndSelf("options").SelectMany(options => RepeatedOptions(document.File, options))),
    ];

    private static IEnumerable<Problem> RepeatedIds(UnpackedSolution solution) =>
        from document in solution.Documents
        from id in IdsIn(document.Xml)
        group Twinless(document.File) by id into owners
        let files = owners.ToList()

        // The managed twin of a form rightly has the form's id.
        where files.Count > 1 && !(files.Distinct().Count() == 1 && files.Count == 2 && files[0].Contains("/FormXml/", StringComparison.Ordinal))
        select new Problem(files[^1], $"uses the id {owners.Key}, which is used elsewhere ({files[0]})", "make a new one");

    private static IEnumerable<string> IdsIn(XElement xml)
    {
        // A step and a custom API point at the type they run; only its registration owns the id.
        var owners = xml.DescendantsAndSelf();
        return owners.SelectMany(element => Attributes.Select(name => element.Attribute(name))).OfType<XAttribute>().Select(attribute => attribute.Value)
            .Concat(owners.Where(element => Elements.Contains(element.Name.LocalName) && element.Parent?.Name.LocalName != Pointer).Select(element => element.Value))
            .Select(Component.Normalize);
    }

    private static IEnumerable<Problem> MalformedIds(string file, XElement xml) =>
        IdsIn(xml).Where(id => !Guid.TryParse(id, out _)).Select(id => new Problem(file, $"uses the id {id}, which is no GUID", "make a new one"))
            .Concat(
                from element in xml.DescendantsAndSelf()
                where (element.Name == "PluginType" && element.Attribute("PluginTypeId") is null)
                    || (element.Name == "SdkMessageProcessingStepImage" && element.Element("SdkMessageProcessingStepImageId") is null)
                select new Problem(file, $"has a {element.Name} without an id", "give it a new one"));

    private static string Twinless(string file) => file.Replace("_managed.xml", ".xml", StringComparison.Ordinal);

    private static IEnumerable<Problem> RepeatedColumns(TableSource table) =>
        from same in table.Columns.GroupBy(TableSource.ColumnName, StringComparer.OrdinalIgnoreCase)
        where same.Count() > 1
        select new Problem(table.Component.File, $"has the column {same.Key} more than once", "remove the others");

    private static IEnumerable<Problem> RepeatedOptions(string file, XElement options) =>
        from same in options.Elements("option").GroupBy(option => option.Attribute("value")?.Value)
        where same.Count() > 1
        select new Problem(file, $"has the option value {same.Key} more than once under {Naming.Of(options)}", "give each its own");
}
