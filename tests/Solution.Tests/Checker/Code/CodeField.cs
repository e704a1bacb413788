namespace GhostingGuard.Solution.Tests.Checker.Code;

/// <param name="Name">Its name; the field behind a property is called &lt;Property&gt;k__BackingField.</param>
/// <param name="Type">The type it holds, the open one of a generic type; empty where that is an array or built in.</param>
/// <param name="IsStatic">True where all instances share it.</param>
/// <param name="IsFixed">True where only a constructor can set it, or nobody.</param>
internal sealed record CodeField(string Name, string Type, bool IsStatic, bool IsFixed);
