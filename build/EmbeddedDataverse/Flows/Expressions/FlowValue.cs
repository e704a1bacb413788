using System;
using System.Linq;
using System.Text.Json;

namespace GhostingGuard.EmbeddedDataverse.Flows.Expressions;

/// <summary>A value of a flow: written down, or an expression that begins with @.</summary>
internal abstract record FlowValue
{
    public abstract object? In(IOutputs outputs);

    /// <exception cref="NotSupportedException">The value is neither true nor false.</exception>
    public bool Holds(IOutputs outputs) =>
        In(outputs) is bool holds ? holds : throw new NotSupportedException("A condition of a flow has to be true or false.");

    public static FlowValue Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => new Constant(true),
        JsonValueKind.False => new Constant(false),
        JsonValueKind.Number => new Constant(value.GetInt32()),
        JsonValueKind.String when value.GetString()!.StartsWith('@') => ExpressionParser.Parse(value.GetString()![1..]),
        JsonValueKind.String when !value.GetString()!.Contains("@{", StringComparison.Ordinal) => new Constant(value.GetString()),
        _ => throw new NotSupportedException($"The value {value.GetRawText()} is not supported in a flow here."),
    };

    /// <summary>The condition of an If as the designer writes it: an operator over a list of values.</summary>
    public static FlowValue ReadCondition(JsonElement condition)
    {
        var only = condition.EnumerateObject().ToList() is [var single] ? single : throw new NotSupportedException("A condition has one operator.");
        return only.Name switch
        {
            "equals" when only.Value.EnumerateArray().ToList() is [var one, var other] => new Call("equals", [Read(one), Read(other)]),
            "not" => new Call("not", [ReadCondition(only.Value)]),
            _ => throw new NotSupportedException($"The condition {condition.GetRawText()} is not supported."),
        };
    }
}
