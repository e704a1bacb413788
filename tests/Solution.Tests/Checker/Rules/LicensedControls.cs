using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>A control on a form that needs a license of Dynamics 365 Sales, as learn.microsoft.com/dynamics365/sales/license-enforcement lists
/// them (26 September 2023).</summary>
internal sealed class LicensedControls : ICheckerRule
{
    private static readonly string[] Licensed =
    [
        "MscrmControls.AcceleratedSales.AnchorShellControl",
        "MscrmControls.AcceleratedSales.AnchorShellGridControl",
        "MscrmControls.AcceleratedSales.CadenceWidgetControl",
        "MscrmControls.RAContainer.RAControlv2",
        "MscrmControls.Sales.DealManagerWorkspace.DealManagerWorkspace",
        "MscrmControls.Sales.PredictiveScoringWidget.PredictiveScoringWidget",
        "MsdynControls.WKWControls.ConnectionsWidget",
        "ForecastingControls.FieldControls.CCFForecastConfig",
        "ForecastingControls.FieldControls.ForecastGridPage",
    ];

    public string Name => "meta-license-sales-customcontrols";

    public IEnumerable<Problem> Check(CheckedProduct product) =>
        from form in product.Solution.Tables.SelectMany(table => table.Forms)
        from control in form.Xml.Descendants("customControl")
        let name = (string?)control.Attribute("name")
        where Licensed.Contains(name, StringComparer.Ordinal)
        select new Problem(form.File, $"shows {name}, which needs a Sales license", "show another control");
}
