using System;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Workflow.Expressions;
using GhostingGuard.EmbeddedDataverse.Workflow.Instructions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Xaml;

/// <summary>Reads the activities that say yes or no.</summary>
internal static class Conditions
{
    private delegate bool Test(object? operand, object?[] values);

    public static AtOnce Read(XElement element)
    {
        element.OnlyHolds("Arguments", "ConditionOperator", "Parameters", "Operand", "Result");
        var test = TestNamed(element, element.Argument("ConditionOperator"));
        var parameters = element.Keyed("Arguments", "Parameters") is { } given ? ExpressionReader.Read(given.Value) : _ => Array.Empty<object?>();
        var operand = ExpressionReader.Read(element.Argument("Operand"));
        var target = Target.Read(element.Argument("Result"));
        return new AtOnce(run => target(run, test(Plain(operand(run)), ((object?[])parameters(run)!).Select(Plain).ToArray())));
    }

    public static AtOnce ReadLogical(XElement element)
    {
        element.OnlyHolds("Arguments", "LogicalOperator", "LeftOperand", "RightOperand", "Result");
        var left = ExpressionReader.Read(element.Argument("LeftOperand"));
        var right = ExpressionReader.Read(element.Argument("RightOperand"));
        var target = Target.Read(element.Argument("Result"));
        return element.Argument("LogicalOperator") switch
        {
            "And" => new AtOnce(run => target(run, left(run) is true && right(run) is true)),
            "Or" => new AtOnce(run => target(run, left(run) is true || right(run) is true)),
            var other => throw element.Unsupported($"the operator {other} is not supported"),
        };
    }

    // An empty column fits no comparison but Null, as in a query; negative operators are left out, since sources disagree on them.
    private static Test TestNamed(XElement element, string name) => name switch
    {
        "Null" => (operand, _) => operand == null,
        "NotNull" => (operand, _) => operand != null,
        "Equal" => (operand, values) => operand != null && Compare(operand, values[0]) == 0,
        "GreaterThan" => (operand, values) => operand != null && Compare(operand, values[0]) > 0,
        "GreaterEqual" => (operand, values) => operand != null && Compare(operand, values[0]) >= 0,
        "LessThan" => (operand, values) => operand != null && Compare(operand, values[0]) < 0,
        "LessEqual" => (operand, values) => operand != null && Compare(operand, values[0]) <= 0,
        "In" => (operand, values) => operand != null && values.Any(value => Compare(operand, value) == 0),
        _ => throw element.Unsupported($"the condition {name} is not supported"),
    };

    private static int? Compare(object operand, object? value) => (operand, value) switch
    {
        (_, null) => null,
        (string left, string right) => string.Compare(left, right, StringComparison.OrdinalIgnoreCase),
        (Guid left, Guid right) => left.CompareTo(right),
        _ when operand is IComparable left && operand.GetType() == value.GetType() => left.CompareTo(value),
        _ => throw new NotSupportedException($"A workflow cannot compare {operand.GetType()} with {value.GetType()}."),
    };

    private static object? Plain(object? value) => value switch
    {
        OptionSetValue option => option.Value,
        Money money => money.Value,
        EntityReference reference => reference.Id,
        _ => value,
    };
}
