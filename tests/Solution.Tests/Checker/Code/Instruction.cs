using System.Reflection.Metadata;

namespace GhostingGuard.Solution.Tests.Checker.Code;

/// <summary>One instruction of a compiled method.</summary>
/// <param name="OpCode">What it does.</param>
/// <param name="Member">What it does it to, such as Namespace.Type::Member, or only the type; empty where it names neither.</param>
/// <param name="Number">The whole number it loads; null for any other instruction.</param>
/// <param name="Text">The text it loads; empty for any other instruction.</param>
internal sealed record Instruction(ILOpCode OpCode, string Member, int? Number, string Text)
{
    /// <summary>The type without the member.</summary>
    public string Type => Member.Split("::")[0];
}
