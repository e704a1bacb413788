using System;
using System.IO;
using GhostingGuard.EmbeddedDataverse.Flows;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Flows;

/// <summary>What is not modelled is refused when it is imported, and not when it runs.</summary>
public sealed class FlowRefusals
{
    [Theory]
    [InlineData("\"type\":\"Recurrence\"", "\"type\":\"Request\"", "Request")]
    [InlineData("\"type\":\"OpenApiConnection\"", "\"type\":\"Compose\"", "Compose")]
    [InlineData("PerformUnboundAction", "ListRecords", "ListRecords")]
    [InlineData("\"frequency\":\"Hour\"", "\"frequency\":\"Year\"", "Year")]
    [InlineData("\"interval\":1", "\"interval\":0", "0 Hour")]
    [InlineData("\"interval\":1", "\"interval\":1,\"timeZone\":\"UTC\"", "timeZone")]
    [InlineData("\"runtimeSource\":\"embedded\"", "\"runtimeSource\":\"invoker\"", "invoker")]
    [InlineData("\"connectionName\":\"shared_commondataserviceforapps\"", "\"connectionName\":\"other\"", "other")]
    [InlineData("\"actionName\":\"tst_CountUp\"", "\"actionName\":\"tst_CountUp\",\"Number\":1", "Number")]
    [InlineData("<connectorid>/providers/Microsoft.PowerApps/apis/", "<connectorid>/providers/Other/", "/providers/Other/")]
    [InlineData("<Category>5</Category>", "<Category>0</Category>", "Category 5")]
    [InlineData("<Entities />", "<Entities><Entity /></Entities>", "Entities")]
    public void What_is_not_modelled(string text, string by, string named) => Refused<NotSupportedException>(new FlowZip().Change(text, by), named);

    [Theory]
    [InlineData("now()", "now")]
    [InlineData("equals(1)", "equals")]
    [InlineData("equals(1, 2", "position")]
    [InlineData("outputs('Count'", "position")]
    public void An_expression_that_is_not_modelled(string condition, string named)
    {
        var zip = new FlowZip { Actions = FlowZip.Until(FlowZip.Call("Count"), condition) };

        Assert.Contains(named, Assert.Throws<NotSupportedException>(() => new Counting(zip).TurnedOn().Until(0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_that_run_side_by_side() =>
        Refused<NotSupportedException>(new FlowZip { Actions = FlowZip.Call("One") + "," + FlowZip.Call("Two") }, "exactly one");

    [Fact]
    public void Steps_that_run_after_a_failure() => Refused<NotSupportedException>(
        new FlowZip { Actions = FlowZip.Call("One") + "," + FlowZip.Call("Two", after: "One") }.Change("[\"Succeeded\"]", "[\"Failed\"]"), "succeeded");

    [Theory]
    [InlineData("\"connectionReferenceLogicalName\":\"tst_dataverse\"", "\"connectionReferenceLogicalName\":\"tst_other\"", "connection reference")]
    [InlineData("\"schemaVersion\"", "schemaVersion", "no JSON")]
    [InlineData("<RootComponent type=\"29\"", "<RootComponent type=\"60\"", "only workflows")]
    [InlineData("<JsonFileName>/Workflows/flow.json", "<JsonFileName>/Workflows/other.json", "other.json")]
    public void What_contradicts_itself(string text, string by, string named) => Refused<InvalidDataException>(new FlowZip().Change(text, by), named);

    [Fact]
    public void An_unmanaged_zip() => Refused<InvalidDataException>(new FlowZip { Managed = "0" }, "managed");

    private static void Refused<T>(FlowZip zip, string named)
        where T : Exception =>
        Assert.Contains(named, Assert.Throws<T>(() => CloudFlows.Import(zip.Open(), new TestSolution().Import())).Message, StringComparison.Ordinal);
}
