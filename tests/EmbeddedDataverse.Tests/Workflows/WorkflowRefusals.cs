using System;
using System.IO;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Xunit;
using static GhostingGuard.EmbeddedDataverse.Tests.Solutions.WorkflowXml;

namespace GhostingGuard.EmbeddedDataverse.Tests.Workflows;

/// <summary>What could not run as the service runs it is not imported, not even as a draft.</summary>
public sealed class WorkflowRefusals
{
    private static readonly string Steps = If(1, "tst_count", "Equal", "5", CountNote(2, "Text", "Length")) + WaitUntil(3, "tst_on", Update(4, "tst_note", "x"));

    [Theory]
    [InlineData("<Category>0<", "<Category>3<")]
    [InlineData("<Mode>0<", "<Mode>1<")]
    [InlineData("<Scope>4<", "<Scope>1<")]
    [InlineData("<Subprocess>0<", "<Subprocess>1<")]
    [InlineData("<RunAs>1<", "<RunAs>0<")]
    public void Another_kind_of_process(string good, string bad) =>
        Assert.Throws<NotSupportedException>(() => new TestSolution().With(new WorkflowXml("Odd", Steps)).Change(good, bad).Import());

    [Theory]
    [InlineData(">tst_on<", ">nonsense<")]
    [InlineData("<PrimaryEntity>opportunity<", "<PrimaryEntity>nonsense<")]
    [InlineData("<StatusCode>2<", "<StatusCode>1<")]
    public void One_that_contradicts_itself(string good, string bad) =>
        Assert.Throws<InvalidDataException>(() => new TestSolution().With(new WorkflowXml("Odd", Steps)).Change(good, bad).Import());

    [Theory]
    [InlineData("mxswa:UpdateEntity ", "mxswa:AssignEntity ")]
    [InlineData("Activities.EvaluateCondition,", "Activities.StartChildWorkflow,")]
    [InlineData("x:Key=\"ConditionOperator\">Equal<", "x:Key=\"ConditionOperator\">NotEqual<")]
    [InlineData("x:Key=\"ExpressionOperator\">SelectFirstNonNull<", "x:Key=\"ExpressionOperator\">Trim<")]
    [InlineData("WorkflowPropertyType.Integer", "WorkflowPropertyTypes.Integer")]
    [InlineData("DateTime.UtcNow", "DateTime.Today")]
    [InlineData("TestPlugins.CountCharacters,", "TestPlugins.CountWords,")]
    [InlineData("x:Key=\"Text\"", "x:Key=\"Words\"")]
    [InlineData("x:Key=\"Wait\">False<", "x:Key=\"Wait\">True<")]
    [InlineData("x:Key=\"ContainsElseBranch\"", "x:Key=\"Nonsense\"")]
    [InlineData("XrmWorkflow3", "XrmWorkflow4")]
    public void An_element_nobody_has_thought_about(string good, string bad)
    {
        var workflow = new WorkflowXml("Odd", Steps) { State = "<StateCode>0</StateCode><StatusCode>1</StatusCode>" };
        Assert.Contains(good, workflow.Xaml, StringComparison.Ordinal);

        var solution = new TestSolution().With(workflow).WithPart(workflow.Part, workflow.Xaml.Replace(good, bad, StringComparison.Ordinal));

        Assert.Throws<NotSupportedException>(() => solution.Import());
    }

    [Fact]
    public void A_workflow_that_is_no_root_component() => Assert.Throws<InvalidDataException>(() => new TestSolution()
        .With(new WorkflowXml("Odd", Steps))
        .ChangeManifest(SolutionXml.RootById(29, "30000000-0000-4000-8000-000000000001"), "")
        .Import());
}
