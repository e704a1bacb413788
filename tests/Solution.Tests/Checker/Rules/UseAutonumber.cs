using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using GhostingGuard.Solution.Tests.Checker.Code;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>
/// Numbers that name rows are the platform's business. A method that reads a value from a row, adds one and writes a whole
/// number into a row is taken for a numbering of our own; how the checker tells one is not published.
/// </summary>
internal sealed class UseAutonumber : CodeRule
{
    private const string Row = "Microsoft.Xrm.Sdk.Entity::";

    public override string Name => "il-use-autonumber-feature";

    protected override string Cure => "give the column an AutoNumberFormat";

    protected override IEnumerable<string> Wrong(CodeMethod method)
    {
        var reads = method.Body.Any(instruction => instruction.Member is Row + "GetAttributeValue" or Row + "get_Item");
        var addsOne = method.Body.Zip(method.Body.Skip(1)).Any(pair => pair.First.Number == 1 && pair.Second.OpCode is ILOpCode.Add or ILOpCode.Add_ovf);
        return reads && addsOne ? base.Wrong(method) : [];
    }

    protected override bool Breaks(Instruction instruction, Instruction? before) =>
        instruction.Member is Row + "set_Item" && before is { OpCode: ILOpCode.Box, Type: "System.Int32" or "System.Int64" };
}
