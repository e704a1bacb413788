using System.Collections.Generic;

namespace GhostingGuard.Build.Packing.Source;

/// <summary>The messages a step can listen to. Their ids are the same in every organisation.</summary>
internal static class SdkMessages
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["9ebdbb1b-ea3e-db11-86a7-000a3a5473e8"] = "Create",
        ["20bebb1b-ea3e-db11-86a7-000a3a5473e8"] = "Update",
        ["a1bdbb1b-ea3e-db11-86a7-000a3a5473e8"] = "Delete",
        ["8cbdbb1b-ea3e-db11-86a7-000a3a5473e8"] = "Assign",
        ["1cbebb1b-ea3e-db11-86a7-000a3a5473e8"] = "SetState",
        ["1dbebb1b-ea3e-db11-86a7-000a3a5473e8"] = "SetStateDynamicEntity",
    };

    // Where the platform puts the row, and so what an image has to name.
    private static readonly Dictionary<string, string> ImageProperties = new()
    {
        ["Create"] = "Id",
        ["Update"] = "Target",
        ["Delete"] = "Target",
        ["Assign"] = "Target",
        ["SetState"] = "EntityMoniker",
        ["SetStateDynamicEntity"] = "EntityMoniker",
    };

    /// <returns>Null for an id that is not in the list.</returns>
    public static string? NameOf(string id) => Names.GetValueOrDefault(id);

    /// <returns>What an image of a step on the message names as its property; null for a message that is not in the list.</returns>
    public static string? ImagePropertyOf(string message) => ImageProperties.GetValueOrDefault(message);
}
