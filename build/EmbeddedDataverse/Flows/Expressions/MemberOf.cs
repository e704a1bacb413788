using System;
using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Flows.Expressions;

/// <summary>A member of an object, by a path such as body/Remaining; null where any part of the path is missing.</summary>
internal sealed record MemberOf(FlowValue Whole, string Path) : FlowValue
{
    public override object? In(IOutputs outputs)
    {
        var value = Whole.In(outputs);
        foreach (var name in Path.Split('/'))
        {
            value = value switch
            {
                null => null,
                IReadOnlyDictionary<string, object?> members => members.GetValueOrDefault(name),
                _ => throw new NotSupportedException($"'{name}' of a value without members is not supported."),
            };
        }

        return value;
    }
}
