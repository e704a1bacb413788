using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Import;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>Reads the control of a cell.</summary>
internal sealed class ControlReader(Schema schema, Table? table, string component)
{
    private const string TimeZone = "timezone";

    // How a list may be written that is no matter of what it shows here: pickers, search, jump bar, paging.
    private static readonly HashSet<string> SubGridParameters =
    [
        "TargetEntityType", "ViewId", "IsUserView", "RelationshipName", "ViewIds", "AutoExpand", "EnableQuickFind", "EnableViewPicker",
        "EnableJumpBar", "EnableChartPicker", "EnableContextualActions", "ChartGridMode", "VisualizationId", "IsUserChart",
        "RecordsPerPage", "RelationshipRoleOrdinal", "HeaderColorCode", "teamTemplateId", "InlineEditType",
    ];

    public FormControl Read(XElement control)
    {
        var classId = (string?)control.Attribute("classid") ?? "";
        var shown = Guid.TryParse(classId, out var id) ? id : Guid.Empty;
        if (shown == ControlClasses.Subgrid)
        {
            return SubGrid(control);
        }

        if (shown == ControlClasses.Timeline)
        {
            return new FormControl.Timeline();
        }

        if (shown == ControlClasses.WebResource)
        {
            return new FormControl.Page((string?)control.Elements("parameters").Elements("Url").FirstOrDefault() ?? "");
        }

        var name = (string?)control.Attribute("datafieldname") ?? (string?)control.Attribute("id") ?? "";
        var column = (table ?? throw new RenderingException(component, $"the control {name} needs a row")).ColumnFor(name, component);
        if (ControlClasses.For(column.Name, column.Type, column.Format) is not { } wanted || shown != wanted)
        {
            throw new RenderingException(component, $"its control for {column.Name} has the class {classId}, which does not show the type {column.Type}");
        }

        return new FormControl.Field(column, control.Flag("disabled", missing: false), column.Format == TimeZone);
    }

    private FormControl.SubGrid SubGrid(XElement control)
    {
        var id = (string?)control.Attribute("id") ?? "";
        var parameters = control.Element("parameters") ?? throw new RenderingException(component, $"its list {id} has no parameters");
        parameters.OnlyHolds(SubGridParameters, component);
        var mode = (string?)parameters.Element("ChartGridMode") ?? "Grid";
        if (mode is not ("Grid" or "Chart" or "All"))
        {
            throw new RenderingException(component, $"its list {id} has the mode {mode}, which cannot be shown");
        }

        var target = (string?)parameters.Element("TargetEntityType") ?? "";
        schema.TableFor(target, component);
        return new FormControl.SubGrid(
            parameters.IdIn("ViewId", component),
            mode == "Grid" ? null : parameters.IdIn("VisualizationId", component),
            mode != "Chart",
            Related((string?)parameters.Element("RelationshipName") ?? "", target, id),
            int.TryParse((string?)parameters.Element("RecordsPerPage"), out var rows) ? rows : 0);
    }

    private Relationship? Related(string name, string target, string id)
    {
        if (name.Length == 0)
        {
            return null;
        }

        var found = schema.Relationships.FirstOrDefault(relationship => ComponentXml.Same(relationship.Name, name))
            ?? throw new RenderingException(component, $"its list {id} follows the relationship {name}, which does not exist");
        return found.ReferencingTable == target && found.ReferencedTable == table?.Name
            ? found
            : throw new RenderingException(component, $"its list {id} shows {target}, and the relationship {name} leads from {found.ReferencedTable} to {found.ReferencingTable}");
    }
}
