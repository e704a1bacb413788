using System;
using System.IO;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Import;

public sealed class EnvironmentVariables
{
    private const string Part = "environmentvariabledefinitions/tst_Switch/environmentvariabledefinition.xml";

    private const string Definition =
        """
        <environmentvariabledefinition schemaname="tst_Switch"><defaultvalue>no</defaultvalue><displayname default="Switch" />
        <isrequired>0</isrequired><type>100000002</type></environmentvariabledefinition>
        """;

    [Fact]
    public void A_variable_of_the_solution_is_a_row_with_its_default()
    {
        var row = Assert.Single(Solution(Definition).Import().AsSystem.All("environmentvariabledefinition"));

        Assert.Equal(("tst_Switch", "Switch", "no"), (row["schemaname"], row["displayname"], row["defaultvalue"]));
        Assert.Equal(100000002, ((Microsoft.Xrm.Sdk.OptionSetValue)row["type"]).Value);
    }

    [Fact]
    public void A_value_goes_with_its_definition()
    {
        var service = Solution(Definition).Import().AsSystem;
        var definition = service.All("environmentvariabledefinition").Single().ToEntityReference();
        service.Add("environmentvariablevalue", ("environmentvariabledefinitionid", definition), ("value", "yes"));

        service.Delete(definition.LogicalName, definition.Id);

        Assert.Empty(service.All("environmentvariablevalue"));
    }

    [Theory]
    [InlineData("tst_Switch", "tst_Other", "folder")]
    [InlineData("100000002", "100000006", "100000006")]
    [InlineData("<isrequired>0", "<isrequired>1", "asks for")]
    [InlineData("<isrequired>", "<apiid>1</apiid><isrequired>", "not known")]
    public void A_variable_that_cannot_be_is_refused(string text, string by, string says)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Solution(Definition.Replace(text, by, StringComparison.Ordinal)).Import());

        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_that_is_no_root_component_is_refused()
    {
        var refusal = Assert.Throws<InvalidDataException>(() => new TestSolution().WithPart(Part, Definition).Import());

        Assert.Contains("tst_Switch", refusal.Message, StringComparison.Ordinal);
    }

    private static TestSolution Solution(string definition) => new TestSolution()
        .WithPart(Part, definition)
        .ChangeManifest(SolutionXml.Root(9, "tst_color"), SolutionXml.Root(9, "tst_color") + SolutionXml.Root(380, "tst_Switch"));
}
