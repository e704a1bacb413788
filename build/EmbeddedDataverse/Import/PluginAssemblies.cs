using System;
using System.Collections.Concurrent;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Loads plug-in assemblies out of a zip, each into a context of its own.</summary>
/// <remarks>
/// References to the SDK bind by name to the contract assemblies this process already has. Equal bytes are loaded once:
/// plug-in types keep no state, so organisations can share them.
/// </remarks>
internal static class PluginAssemblies
{
    private static readonly ConcurrentDictionary<string, Assembly> Loaded = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">The bytes are no assembly.</exception>
    public static Assembly Load(string fileName, byte[] bytes) =>
        Loaded.GetOrAdd(Convert.ToHexString(SHA256.HashData(bytes)), _ => LoadNow(fileName, bytes));

    private static Assembly LoadNow(string fileName, byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            return new AssemblyLoadContext(fileName).LoadFromStream(stream);
        }
        catch (BadImageFormatException broken)
        {
            throw new InvalidDataException($"'{fileName}' is no assembly: {broken.Message}", broken);
        }
    }
}
