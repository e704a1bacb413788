using System;
using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Exported steps name their message by id; these ids are the same in every environment.</summary>
internal static class MessageCatalogue
{
    public const string Create = "Create";
    public const string Update = "Update";
    public const string Delete = "Delete";
    public const string SetStateDynamicEntity = "SetStateDynamicEntity";

    private static readonly Dictionary<Guid, string> Names = new()
    {
        [Message("9ebdbb1b")] = Create,
        [Message("20bebb1b")] = Update,
        [Message("a1bdbb1b")] = Delete,
        [Message("1dbebb1b")] = SetStateDynamicEntity,
    };

    /// <exception cref="NotSupportedException">No step can listen to that message here.</exception>
    public static string NameOf(Guid id) => Names.TryGetValue(id, out var name)
        ? name
        : throw new NotSupportedException(
            $"A step listens to message {id:D}. Supported are Create, Update, Delete and SetStateDynamicEntity.");

    private static Guid Message(string start) => Guid.Parse(start + "-ea3e-db11-86a7-000a3a5473e8");
}
