using System;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Workflow.Expressions;
using GhostingGuard.EmbeddedDataverse.Workflow.Instructions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Xaml;

/// <summary>Reads the activities that make values of values.</summary>
internal static class ValueSteps
{
    private delegate object? Operation(WorkflowRun run, object?[] given);

    public static AtOnce Read(XElement element)
    {
        element.OnlyHolds("Arguments", "ExpressionOperator", "Parameters", "TargetType", "Result");
        var operation = OperationNamed(element, element.Argument("ExpressionOperator"));
        var parameters = ExpressionReader.Read(element.Argument("Parameters"));
        var type = element.Keyed("Arguments", "TargetType")?.TargetType();
        var target = Target.Read(element.Argument("Result"));
        return new AtOnce(run => target(run, Conversion.To(type, operation(run, (object?[])parameters(run)!), null)));
    }

    public static AtOnce ReadConversion(XElement element)
    {
        element.OnlyHolds("Arguments", "Value", "TargetType", "Result");
        var value = ExpressionReader.Read(element.Argument("Value"));
        var type = element.Keyed("Arguments", "TargetType")?.TargetType();
        var target = Target.Read(element.Argument("Result"));
        return new AtOnce(run => target(run, Conversion.To(type, value(run), null) ?? Conversion.Empty(type)));
    }

    private static Operation OperationNamed(XElement element, string name) => name switch
    {
        "SelectFirstNonNull" => (_, given) => given.FirstOrDefault(value => value != null),
        "RetrieveCurrentTime" => (run, _) => run.Now,
        // The designer hands in what the wait remembers, the earliest moment there is at first: a wait counts from where it began.
        "RetrieveLastExecutionTime" => (run, given) => given is [DateTime began] && began > DateTime.MinValue ? began : run.Now,
        "CreateCrmType" => (_, given) => Constant(given),
        "Add" => (_, given) => Sum(element, given),
        "Subtract" => (_, given) => given is [null, _] ? null
            : given is [DateTime moment, TimeSpanValue span] ? span.SubtractFrom(moment)
            : throw element.Unsupported("only a duration is subtracted, from a moment"),
        _ => throw element.Unsupported($"the operator {name} is not supported"),
    };

    private static object? Sum(XElement element, object?[] given) => given switch
    {
        [null, TimeSpanValue] => null,
        [DateTime moment, TimeSpanValue span] => span.AddTo(moment),
        _ when given.All(value => value is null or string) => string.Concat(given),
        _ => throw element.Unsupported("only texts are added, and a duration to a moment"),
    };

    /// <summary>The designer writes kind, text and a word for the kind of column; for a lookup table, name and the id it made before.</summary>
    private static object Constant(object?[] given) => given is ["EntityReference", string table, string, EntityReference or Guid, ..]
        ? new EntityReference(table, given[3] is Guid id ? id : ((EntityReference)given[3]!).Id)
        : Conversion.Parse((string)given[0]!, (string)given[1]!);
}
