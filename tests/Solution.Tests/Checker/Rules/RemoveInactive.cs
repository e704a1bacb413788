using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>
/// What is switched off is not shipped. Processes are the exception: they are shipped as drafts so that nothing creates,
/// mails or closes anything before the administrator says so.
/// </summary>
internal sealed class RemoveInactive : ICheckerRule
{
    private const string Disabled = "1";
    private const string FormOff = "0";

    public string Name => "meta-remove-inactive";

    public IEnumerable<Problem> Check(CheckedProduct product) =>
    [
        .. product.Solution.Of(ComponentKind.Step).Where(step => Says(step.Xml, "StateCode", Disabled)).Select(step => Inactive(step.File)),
        .. product.Solution.Tables.SelectMany(table => table.Views).Where(view => Says(view.Xml, "statecode", Disabled)).Select(view => Inactive(view.File)),
        .. product.Solution.Tables.SelectMany(table => table.Forms).Where(form => Says(form.Xml, "FormActivationState", FormOff)).Select(form => Inactive(form.File)),
    ];

    private static bool Says(XElement xml, string name, string value) => xml.Element(name)?.Value == value;

    private static Problem Inactive(string file) => new(file, "is switched off", "switch it on or remove it");
}
