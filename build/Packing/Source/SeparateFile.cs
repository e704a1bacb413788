using System.Xml.Linq;

namespace GhostingGuard.Build.Packing.Source;

/// <summary>A component that stays a file of its own in the zip: a custom API, its parameters, an environment variable.</summary>
/// <param name="Path">Its path in the unpacked solution, and in the zip.</param>
/// <param name="Bytes">Its content, which is packed unchanged.</param>
/// <param name="Xml">Its content once more, for the checks.</param>
internal sealed record SeparateFile(string Path, byte[] Bytes, XElement Xml);
