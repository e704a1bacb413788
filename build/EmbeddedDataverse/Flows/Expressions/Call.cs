using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.EmbeddedDataverse.Flows.Expressions;

/// <summary>A function and its arguments.</summary>
internal sealed record Call(string Function, IReadOnlyList<FlowValue> Arguments) : FlowValue
{
    public override object? In(IOutputs outputs)
    {
        var values = Arguments.Select(argument => argument.In(outputs)).ToList();
        return (Function, values) switch
        {
            ("equals", [var one, var other]) => Equals(one, other),
            ("not", [bool value]) => !value,
            ("outputs", [string action]) => outputs.Of(action),
            _ => throw new NotSupportedException($"The function {Function} with {values.Count} such arguments is not supported."),
        };
    }
}
