using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace GhostingGuard.EmbeddedDataverse.Flows;

/// <summary>Reading a flow without overlooking anything.</summary>
internal static class JsonReading
{
    /// <exception cref="NotSupportedException">There is a member with another name.</exception>
    public static void OnlyHolds(this JsonElement element, params string[] known)
    {
        if (element.EnumerateObject().Select(member => member.Name).FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            throw new NotSupportedException($"'{unknown}' is not supported in a flow here; only {string.Join(", ", known)}.");
        }
    }

    /// <exception cref="InvalidDataException">There is no such member.</exception>
    public static JsonElement Member(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) ? member : throw new InvalidDataException($"A flow lacks '{name}'.");

    /// <exception cref="NotSupportedException">It is something else.</exception>
    public static void MustBe(this JsonElement element, string text)
    {
        if (element.ValueKind != JsonValueKind.String || element.GetString() != text)
        {
            throw new NotSupportedException($"{element.GetRawText()} is not supported in a flow here; only '{text}'.");
        }
    }
}
