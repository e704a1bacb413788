using System;

namespace GhostingGuard.Build.Rendering;

/// <summary>A component of the solution cannot be shown as it is written.</summary>
/// <param name="component">Which one, such as form "Commitment" of gg_commitment.</param>
/// <param name="fault">What is wrong with it.</param>
internal sealed class RenderingException(string component, string fault) : Exception($"{component}: {fault}.")
{
    public string Component { get; } = component;
}
