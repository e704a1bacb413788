using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using GhostingGuard.EmbeddedDataverse.Flows.Actions;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Flows;

/// <summary>
/// Reads the JSON of a scheduled flow: a recurrence and the actions in Actions/. The language is described in
/// learn.microsoft.com/azure/logic-apps/logic-apps-workflow-definition-language; whatever is not modelled throws.
/// </summary>
internal static class FlowReader
{
    private const string Connector = "shared_commondataserviceforapps";

    public static FlowDefinition Read(JsonElement root, Guid id, string name, Labels names)
    {
        root.OnlyHolds("properties", "schemaVersion");
        var properties = root.Member("properties");
        properties.OnlyHolds("connectionReferences", "definition", "templateName");
        var definition = properties.Member("definition");
        definition.OnlyHolds("$schema", "contentVersion", "parameters", "triggers", "actions");
        definition.Member("parameters").OnlyHolds("$connections", "$authentication");
        var connections = properties.Member("connectionReferences").EnumerateObject().ToDictionary(connection => connection.Name, Connection, StringComparer.Ordinal);
        return new FlowDefinition(Trigger(definition.Member("triggers")), new ActionReader(connections).List(definition.Member("actions")))
        {
            Id = id,
            Name = name,
            Names = names,
            ConnectionReferences = [.. connections.Values.Distinct()],
        };
    }

    private static string Connection(JsonProperty connection)
    {
        connection.Value.OnlyHolds("runtimeSource", "connection", "api");
        connection.Value.Member("runtimeSource").MustBe("embedded");
        connection.Value.Member("api").Member("name").MustBe(Connector);
        return connection.Value.Member("connection").Member("connectionReferenceLogicalName").GetString()!;
    }

    private static Recurrence Trigger(JsonElement triggers)
    {
        var trigger = triggers.EnumerateObject().ToList() is [var only] ? only.Value : throw new NotSupportedException("A flow has one trigger.");
        trigger.OnlyHolds("recurrence", "metadata", "type", "description");
        trigger.Member("type").MustBe("Recurrence");
        var recurrence = trigger.Member("recurrence");
        recurrence.OnlyHolds("frequency", "interval", "startTime");
        var frequency = recurrence.Member("frequency").GetString();
        var interval = recurrence.Member("interval").GetInt32();
        if (!Enum.TryParse<Frequency>(frequency, out var unit) || interval < 1)
        {
            throw new NotSupportedException($"A recurrence of {interval} {frequency} is not supported.");
        }

        return new Recurrence(unit, interval, recurrence.TryGetProperty("startTime", out var start) ? Moment(start) : null);
    }

    private static DateTime Moment(JsonElement text) =>
        DateTime.ParseExact(text.GetString()!, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
