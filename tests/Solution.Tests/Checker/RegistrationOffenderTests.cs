using System;
using System.Linq;
using System.Xml.Linq;

using GhostingGuard.Build.Packing.Source;
using Xunit;

namespace GhostingGuard.Solution.Tests.Checker;

/// <summary>Each rule about registrations finds the one that breaks it.</summary>
public sealed class RegistrationOffenderTests
{
    private const string Update = "20bebb1b-ea3e-db11-86a7-000a3a5473e8";

    [Fact]
    public void The_same_step_twice()
    {
        using var solution = new ScratchSolution();
        var copy = "SdkMessageProcessingSteps/{00000000-0000-0000-0000-000000000001}.xml";
        solution.CopyFile(AnyUpdate(solution), copy);

        AssertFound(solution, "meta-remove-dup-reg", "registers the same step");
    }

    [Fact]
    public void A_step_on_every_update()
    {
        using var solution = new ScratchSolution();
        solution.Edit(AnyUpdate(solution), root => root.Element("FilteringAttributes")!.Remove());

        AssertFound(solution, "meta-avoid-reg-no-attribute", "runs on every update of the row");
    }

    [Theory]
    [InlineData("f2bdbb1b-ea3e-db11-86a7-000a3a5473e8")]
    [InlineData("03bebb1b-ea3e-db11-86a7-000a3a5473e8")]
    public void A_step_on_reading(string message)
    {
        using var solution = new ScratchSolution();
        solution.Replace(AnyUpdate(solution), Update, message);

        AssertFound(solution, "meta-avoid-reg-retrieve", "runs whenever the table is read");
    }

    [Fact]
    public void A_step_on_reading_notes()
    {
        using var solution = new ScratchSolution();
        var step = AnyUpdate(solution);
        solution.Replace(step, Update, "03bebb1b-ea3e-db11-86a7-000a3a5473e8");
        solution.Edit(step, root => root.Element("PrimaryEntity")!.Value = "annotation");

        AssertFound(solution, "meta-avoid-retrievemultiple-annotation", "runs whenever notes are read");
    }

    [Fact]
    public void A_step_in_a_stage_of_version_4()
    {
        using var solution = new ScratchSolution();
        solution.Edit(AnyUpdate(solution), root => root.Element("Stage")!.Value = "50");

        AssertFound(solution, "meta-avoid-crm4-event", "runs in the stage 50");
    }

    [Fact]
    public void A_step_that_is_switched_off()
    {
        using var solution = new ScratchSolution();
        solution.Edit(AnyUpdate(solution), root => root.Add(new XElement("StateCode", "1")));

        AssertFound(solution, "meta-remove-inactive", "is switched off");
    }

    [Fact]
    public void A_view_that_is_switched_off()
    {
        using var solution = new ScratchSolution();
        solution.Edit(AnyView, root => root.Element("savedquery")!.Add(new XElement("statecode", "1")));

        AssertFound(solution, "meta-remove-inactive", "is switched off");
    }

    [Fact]
    public void A_form_that_is_switched_off()
    {
        using var solution = new ScratchSolution();
        solution.Replace(ShippedSolution.Source.Tables.SelectMany(table => table.Forms).First(form => form.Xml.Element("FormActivationState") is not null).File, "<FormActivationState>1<", "<FormActivationState>0<");

        AssertFound(solution, "meta-remove-inactive", "is switched off");
    }

    [Fact]
    public void A_step_on_what_needs_a_license()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step("DropComputedColumns: Create of quote");
        solution.Edit(step, root => root.Element("PrimaryEntity")!.Value = "product");

        AssertFound(solution, "meta-license-sales-sdkmessages", "runs on Create of product");
    }

    [Fact]
    public void A_control_that_needs_a_license()
    {
        using var solution = new ScratchSolution();
        var form = ShippedSolution.Source.Tables.SelectMany(table => table.Forms).First().File;
        solution.Edit(form, root => root.Descendants("cell").First().Add(new XElement("customControl", new XAttribute("name", "MscrmControls.RAContainer.RAControlv2"))));

        AssertFound(solution, "meta-license-sales-customcontrols", "shows MscrmControls.RAContainer.RAControlv2");
    }

    [Fact]
    public void Tables_with_operations_that_need_a_license_are_found_and_ours_are_not() => Assert.Equal(
        ["opportunity", "quote"],
        CheckerRules.All.Single(rule => rule.Name == "meta-license-sales-entity-operations")
            .Check(CheckedProduct.Of(ShippedSolution.Source)).Select(AcceptedFindings.PlaceOf).Order(StringComparer.Ordinal));

    private static string AnyView => ShippedSolution.Source.Tables.SelectMany(table => table.Views).First().File;

    private static string AnyUpdate(ScratchSolution solution) => solution.Step("AssessAfterQuote: Update of quote");

    private static void AssertFound(ScratchSolution solution, string rule, string what)
    {
        var product = new CheckedProduct(UnpackedSolution.Read(solution.Options.SolutionFolder, solution.Options.AssembliesFolder), []);

        var problem = Assert.Single(CheckerRules.All.Single(other => other.Name == rule).Check(product));

        Assert.Contains(what, problem.What, StringComparison.Ordinal);
    }
}
