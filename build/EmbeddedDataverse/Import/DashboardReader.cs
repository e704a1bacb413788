using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Solutions;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads the dashboards of a solution. Whatever they show is part of it.</summary>
internal sealed class DashboardReader(IReadOnlyList<View> views, IReadOnlyList<Chart> charts)
{
    // learn.microsoft.com/power-apps/developer/model-driven-apps/understand-dashboards-dashboard-components-forms
    private static readonly Guid ListOrChart = new("E7A81278-8635-4d9e-8D4D-59480B391C5B");

    public Dashboard Read(XElement element)
    {
        element.OnlyHolds(
            "LocalizedNames", "Descriptions", "FormId", "IsCustomizable", "IsDefault", "FormXml", "IntroducedVersion", "IsTabletEnabled",
            "CanBeDeleted");
        var controls = element.Child("FormXml").Descendants("control").ToList();
        return controls.Count == 0
            ? throw element.Refuse("it shows nothing")
            : new Dashboard(element.Id(element.Text("FormId")), element.Labels("LocalizedNames"), controls.Select(ReadTile).ToList());
    }

    private DashboardTile ReadTile(XElement control)
    {
        if (control.Id(control.Attribute("classid", required: true)) != ListOrChart)
        {
            throw new NotSupportedException($"A dashboard shows a control of the class {control.Attribute("classid", required: true)}, which is not supported.");
        }

        var parameters = control.Child("parameters");
        var table = parameters.Text("TargetEntityType");
        var view = control.Id(parameters.Text("ViewId"));
        if (!views.Any(known => known.Id == view && known.Table == table))
        {
            throw control.Refuse($"table '{table}' has no view {view:D}");
        }

        var isChart = parameters.Text("ChartGridMode") == "Chart";
        Guid? chart = isChart ? control.Id(parameters.Text("VisualizationId")) : null;
        if (isChart && !charts.Any(known => known.Id == chart && known.Table == table))
        {
            throw control.Refuse($"table '{table}' has no chart {chart:D}");
        }

        return new DashboardTile(control.Parent!.Labels("labels"), table, view, chart);
    }
}
