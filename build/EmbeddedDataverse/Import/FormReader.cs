using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Solutions;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads the forms of a table.</summary>
/// <param name="schema">Knows the solution's tables and relationships already.</param>
/// <param name="views">The solution's views, which sub-grids show.</param>
/// <param name="resources">The solution's web resources, which forms load and show.</param>
internal sealed class FormReader(Schema schema, IReadOnlyCollection<View> views, IReadOnlyDictionary<string, WebResource> resources)
{
    private const string Action = "solutionaction";

    private static readonly HashSet<string> Types = ["main", "quickCreate"];

    private static readonly HashSet<string> Parts =
    [
        "hiddencontrols", "data", "tabs", "tab", "labels", "label", "columns", "column", "sections", "section", "rows", "row", "cell", "control",
        "header", "formLibraries", "Library", "events", "event", "Handlers", "Handler", "DisplayConditions", "Everyone",
    ];

    public IEnumerable<Form> Read(XElement entity, string table) =>
        entity.Elements("FormXml").Elements("forms").SelectMany(forms => ReadType(forms, schema[table]));

    private IEnumerable<Form> ReadType(XElement forms, Table table)
    {
        var type = forms.Attribute("type", required: true);
        if (!Types.Contains(type))
        {
            throw new NotSupportedException($"customizations.xml: forms of type {type} are not supported.");
        }

        return forms.Elements().Select(form => ReadForm(form, table, type));
    }

    private Form ReadForm(XElement element, Table table, string type)
    {
        element.OnlyHolds(
            "formid", "IntroducedVersion", "FormPresentation", "FormActivationState", "form", "IsCustomizable", "CanBeDeleted", "LocalizedNames", "Descriptions");
        var form = element.Child("form");
        foreach (var part in form.Descendants().Where(part => part.Name.LocalName != "parameters" && !part.Ancestors("parameters").Any()))
        {
            Check(part, table);
        }

        var isAddition = form.DescendantsAndSelf().Any(part => part.Attribute(Action) is not null);
        if (isAddition && element.Element("IsCustomizable") is not null)
        {
            throw element.Refuse("it adds to a form of somebody else and claims that form");
        }

        return new Form(element.Id(element.Text("formid")), table.Name, element.Labels("LocalizedNames"), type, isAddition, form.ToString(SaveOptions.DisableFormatting));
    }

    private void Check(XElement part, Table table)
    {
        if (!Parts.Contains(part.Name.LocalName))
        {
            throw part.Refuse("this element is not known");
        }

        // Changing or removing what is on somebody else's form would need that form.
        if (part.Attribute(Action) is { } action && (action.Value != "Added" || part.Name.LocalName != "tab"))
        {
            throw new NotSupportedException($"customizations.xml: a form whose {part.Name.LocalName} is {action.Value} is not supported.");
        }

        switch (part.Name.LocalName)
        {
            case "control" or "data":
                CheckControl(part, table);
                break;
            case "Library":
                Resource(part, part.Attribute("name", required: true));
                break;
            case "Handler" when !ScriptFunctions.Offers(Resource(part, part.Attribute("libraryName", required: true)).Text, part.Attribute("functionName", required: true)):
                throw part.Refuse("the script has no such function");
        }
    }

    private void CheckControl(XElement control, Table table)
    {
        var shown = control.Id(control.Attribute("classid", required: true));
        if ((string?)control.Attribute("datafieldname") is { } name)
        {
            if (!table.TryGetColumn(name, out var column))
            {
                throw control.Refuse($"table '{table.Name}' has no column '{name}'");
            }

            if (control.Name.LocalName == "control" && ControlClasses.For(name, column.Type, column.Format) != shown)
            {
                throw control.Refuse($"a {column.Type} is not shown with a control of that class");
            }
        }
        else if (shown == ControlClasses.Subgrid)
        {
            CheckSubgrid(control.Child("parameters"), table);
        }
        else if (shown == ControlClasses.WebResource)
        {
            Resource(control, control.Child("parameters").Text("Url"));
        }
        else if (shown != ControlClasses.Timeline)
        {
            throw control.Refuse("a control of that class needs a column");
        }
    }

    private WebResource Resource(XElement part, string name) =>
        resources.TryGetValue(name, out var resource) ? resource : throw part.Refuse($"there is no web resource '{name}'");

    private void CheckSubgrid(XElement parameters, Table table)
    {
        var target = parameters.Text("TargetEntityType");
        var view = parameters.Id(parameters.Text("ViewId"));
        if (!views.Any(known => known.Id == view && known.Table == target))
        {
            throw parameters.Refuse($"'{target}' has no view {view:D}");
        }

        var name = parameters.Text("RelationshipName");
        if (!schema.Relationships.Any(known => known.Name == name && known.ReferencedTable == table.Name && known.ReferencingTable == target))
        {
            throw parameters.Refuse($"there is no relationship '{name}' from '{table.Name}' to '{target}'");
        }
    }
}
