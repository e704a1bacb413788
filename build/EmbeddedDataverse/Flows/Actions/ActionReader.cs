using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Xml;
using GhostingGuard.EmbeddedDataverse.Flows.Expressions;

namespace GhostingGuard.EmbeddedDataverse.Flows.Actions;

/// <summary>Reads the steps of a flow.</summary>
/// <param name="connections">The connection reference behind each connection the flow names.</param>
internal sealed class ActionReader(IReadOnlyDictionary<string, string> connections)
{
    private const string Api = "/providers/Microsoft.PowerApps/apis/shared_commondataserviceforapps";
    private const string ParameterPrefix = "item/";

    /// <summary>The steps in the order in which they run: each after the one it names.</summary>
    public ActionList List(JsonElement actions)
    {
        var open = actions.EnumerateObject().ToDictionary(action => action.Name, action => action.Value, StringComparer.Ordinal);
        var ordered = new List<FlowAction>();
        string? last = null;
        while (open.Count > 0)
        {
            var next = open.Where(action => Predecessor(action.Value) == last).Select(action => action.Key).ToList() is [var only]
                ? only
                : throw new NotSupportedException($"After '{last ?? "the trigger"}' exactly one step has to follow.");
            ordered.Add(Action(next, open[next]));
            open.Remove(next);
            last = next;
        }

        return new ActionList(ordered);
    }

    private static string? Predecessor(JsonElement action)
    {
        var after = action.Member("runAfter").EnumerateObject().ToList();
        return after switch
        {
            [] => null,
            [var only] when only.Value.EnumerateArray().Select(status => status.GetString()).SequenceEqual(["Succeeded"]) => only.Name,
            _ => throw new NotSupportedException("A step runs after one other has succeeded; nothing else is supported."),
        };
    }

    private FlowAction Action(string name, JsonElement action) => action.Member("type").GetString() switch
    {
        "OpenApiConnection" => Call(name, action),
        "Until" => Until(action),
        "If" => Condition(action),
        "Wait" => Wait(action),
        var other => throw new NotSupportedException($"Steps of the type {other} are not supported."),
    };

    private UnboundAction Call(string name, JsonElement action)
    {
        action.OnlyHolds("runAfter", "metadata", "type", "inputs", "description");
        var inputs = action.Member("inputs");
        inputs.OnlyHolds("host", "parameters", "authentication");
        inputs.Member("authentication").MustBe("@parameters('$authentication')");
        var host = inputs.Member("host");
        host.OnlyHolds("connectionName", "operationId", "apiId");
        host.Member("operationId").MustBe("PerformUnboundAction");
        host.Member("apiId").MustBe(Api);
        var connection = host.Member("connectionName").GetString()!;
        var parameters = inputs.Member("parameters").EnumerateObject().ToList();
        return new UnboundAction(
            name,
            connections.TryGetValue(connection, out var reference) ? reference : throw new NotSupportedException($"The connection '{connection}' is not among the flow's."),
            inputs.Member("parameters").Member("actionName").GetString()!,
            parameters.Where(parameter => parameter.Name != "actionName").ToDictionary(parameter => ParameterName(parameter.Name), parameter => FlowValue.Read(parameter.Value), StringComparer.Ordinal));
    }

    private static string ParameterName(string name) => name.StartsWith(ParameterPrefix, StringComparison.Ordinal)
        ? name[ParameterPrefix.Length..]
        : throw new NotSupportedException($"'{name}' is no parameter of an unbound action.");

    private UntilLoop Until(JsonElement action)
    {
        action.OnlyHolds("actions", "runAfter", "expression", "limit", "metadata", "type", "description");
        var limit = action.Member("limit");
        limit.OnlyHolds("count", "timeout");
        return new UntilLoop(
            List(action.Member("actions")),
            FlowValue.Read(action.Member("expression")),
            limit.Member("count").GetInt32(),
            XmlConvert.ToTimeSpan(limit.Member("timeout").GetString()!));
    }

    private ConditionalSteps Condition(JsonElement action)
    {
        action.OnlyHolds("actions", "runAfter", "else", "expression", "metadata", "type", "description");
        return new ConditionalSteps(
            FlowValue.ReadCondition(action.Member("expression")),
            List(action.Member("actions")),
            action.TryGetProperty("else", out var otherwise) ? List(otherwise.Member("actions")) : new ActionList([]));
    }

    private static Delay Wait(JsonElement action)
    {
        action.OnlyHolds("runAfter", "metadata", "type", "inputs", "description");
        action.Member("inputs").OnlyHolds("interval");
        var interval = action.Member("inputs").Member("interval");
        interval.OnlyHolds("count", "unit");
        var count = interval.Member("count").GetInt32();
        return new Delay(interval.Member("unit").GetString() switch
        {
            "Second" => TimeSpan.FromSeconds(count),
            "Minute" => TimeSpan.FromMinutes(count),
            "Hour" => TimeSpan.FromHours(count),
            "Day" => TimeSpan.FromDays(count),
            var other => throw new NotSupportedException($"A delay in the unit {other} is not supported."),
        });
    }
}
