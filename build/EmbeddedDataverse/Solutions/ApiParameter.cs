namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>A request parameter or response property of a custom API.</summary>
/// <param name="Name">The key in the request or response.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsOptional">A request may leave it out; a response may always.</param>
public sealed record ApiParameter(string Name, ParameterType Type, bool IsOptional);
