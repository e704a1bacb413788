using System.Collections.Generic;

namespace GhostingGuard.Build.Packing;

/// <summary>What was written.</summary>
/// <param name="ManagedZip">Path of the zip customers import.</param>
/// <param name="UnmanagedZip">Path of the zip developers import.</param>
/// <param name="ManagedSha256">Hash of the managed zip, lower-case hexadecimal.</param>
/// <param name="UnmanagedSha256">Hash of the unmanaged zip, lower-case hexadecimal.</param>
/// <param name="ComponentCounts">How many components of each kind the solution holds, by the kind's name, in alphabetical order.</param>
public sealed record PackResult(
    string ManagedZip,
    string UnmanagedZip,
    string ManagedSha256,
    string UnmanagedSha256,
    IReadOnlyDictionary<string, int> ComponentCounts);
