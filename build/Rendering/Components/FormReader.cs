using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>Reads forms and dashboards, which are written the same way.</summary>
internal sealed class FormReader(Schema schema)
{
    // What a form may hold beside what is seen: scripts, access, and what older clients showed around it.
    private static readonly HashSet<string> FormChildren =
    [
        "ancestor", "hiddencontrols", "tabs", "header", "footer", "events", "formLibraries", "externaldependencies", "clientresources",
        "Navigation", "DisplayConditions", "formparameters",
    ];

    public Form Read(XElement element, string table, string kind)
    {
        var names = element.LabelsIn("LocalizedNames");
        var component = ComponentXml.NameOf("form", names, table);
        var form = element.Element("form") ?? throw new RenderingException(component, "it has no form");
        form.OnlyHolds(FormChildren, component);
        var owner = schema.TableFor(table, component);
        var isAddition = form.DescendantsAndSelf().Attributes("solutionaction").Any();
        var layout = new LayoutReader(schema, owner, component);
        var header = form.Elements("header").Where(part => !isAddition).Select(layout.Header).FirstOrDefault(section => section.Cells.Count > 0);
        return new Form(
            element.IdIn("formid", component),
            owner,
            kind,
            names,
            element.LabelsIn("Descriptions"),
            isAddition,
            header,
            layout.Tabs(isAddition ? Added(form) : form));
    }

    public Dashboard ReadDashboard(XElement element)
    {
        var names = element.LabelsIn("LocalizedNames");
        var component = ComponentXml.NameOf("dashboard", names, "");
        var form = element.Elements("FormXml").Descendants("form").FirstOrDefault() ?? throw new RenderingException(component, "it has no form");
        form.OnlyHolds(FormChildren, component);
        return new Dashboard(
            element.IdIn("FormId", component),
            names,
            element.LabelsIn("Descriptions"),
            new LayoutReader(schema, null, component).Tabs(form));
    }

    /// <summary>The form without what only says where the added parts belong.</summary>
    private static XElement Added(XElement form)
    {
        var copy = new XElement(form);
        foreach (var part in copy.Descendants().Where(part => part.Name.LocalName is "tab" or "section" or "cell").Where(IsSkeleton).ToList())
        {
            part.Remove();
        }

        return copy;

        static bool IsSkeleton(XElement part) =>
            !part.AncestorsAndSelf().Concat(part.Descendants()).Any(around => (string?)around.Attribute("solutionaction") == "Added");
    }
}
