using System;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Expressions;

/// <summary>Where an Assign or a result puts its value: a variable, a row of the workflow, or the id of one.</summary>
internal static class Target
{
    private const string RowId = ").Id]";

    public static Action<WorkflowRun, object?> Read(string text)
    {
        var target = text.Trim();
        if (target.StartsWith("[CreatedEntities(", StringComparison.Ordinal) && target.EndsWith(RowId, StringComparison.Ordinal))
        {
            var row = ExpressionReader.Read(target[..^RowId.Length] + ")]");
            return (run, value) => ((Entity)row(run)!).Id = (Guid)value!;
        }

        if (Key(target, "InputEntities") is { } input)
        {
            return (run, value) => run.SetInputRow(input, (Entity)value!);
        }

        if (Key(target, "CreatedEntities") is { } created)
        {
            return (run, value) => run.SetCreatedRow(created, (Entity)value!);
        }

        var name = target.Length > 2 ? target[1..^1] : "";
        foreach (var letter in name)
        {
            if (!char.IsLetterOrDigit(letter) && letter != '_')
            {
                throw new NotSupportedException($"A workflow cannot assign to {target} here.");
            }
        }

        return (run, value) => run[name] = value;
    }

    private static string? Key(string target, string rows)
    {
        var start = $"[{rows}(\"";
        return target.StartsWith(start, StringComparison.Ordinal) && target.EndsWith("\")]", StringComparison.Ordinal)
            ? target[start.Length..^3]
            : null;
    }
}
