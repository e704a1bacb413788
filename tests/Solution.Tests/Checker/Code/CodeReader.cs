using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace GhostingGuard.Solution.Tests.Checker.Code;

/// <summary>Reads the instructions out of a DLL, which is neither loaded nor run.</summary>
internal sealed class CodeReader
{
    private static readonly Dictionary<int, OpCode> OpCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    private readonly PEReader file;
    private readonly MetadataReader metadata;
    private readonly MemberNames names;

    private CodeReader(PEReader file)
    {
        this.file = file;
        metadata = file.GetMetadataReader();
        names = new MemberNames(metadata);
    }

    /// <summary>Every type of the assembly.</summary>
    public static IReadOnlyList<CodeType> Read(byte[] dll)
    {
        using var file = new PEReader([.. dll]);
        var reader = new CodeReader(file);
        return [.. reader.metadata.TypeDefinitions.Select(reader.Type)];
    }

    private CodeType Type(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return new CodeType(
            names.Of(handle),
            [.. Ancestors(type)],
            [.. type.GetFields().Select(metadata.GetFieldDefinition).Select(Field)],
            [.. type.GetMethods().Select(metadata.GetMethodDefinition).Select(Method)]);
    }

    private IEnumerable<string> Ancestors(TypeDefinition type)
    {
        var interfaces = type.GetInterfaceImplementations().Select(implemented => names.Of(metadata.GetInterfaceImplementation(implemented).Interface));
        if (type.BaseType.IsNil)
        {
            return interfaces;
        }

        var above = type.BaseType.Kind == HandleKind.TypeDefinition ? Ancestors(metadata.GetTypeDefinition((TypeDefinitionHandle)type.BaseType)) : [];
        return [.. interfaces, names.Of(type.BaseType), .. above];
    }

    private CodeField Field(FieldDefinition field) => new(
        metadata.GetString(field.Name),
        names.TypeOf(field),
        field.Attributes.HasFlag(FieldAttributes.Static),
        (field.Attributes & (FieldAttributes.InitOnly | FieldAttributes.Literal)) != 0);

    private CodeMethod Method(MethodDefinition method) => new(
        metadata.GetString(method.Name),
        method.ImplAttributes.HasFlag(MethodImplAttributes.Synchronized),
        method.RelativeVirtualAddress == 0 ? [] : [.. Instructions(file.GetMethodBody(method.RelativeVirtualAddress).GetILReader())]);

    private List<Instruction> Instructions(BlobReader code)
    {
        var instructions = new List<Instruction>();
        while (code.RemainingBytes > 0)
        {
            int value = code.ReadByte();
            if (value == 0xFE)
            {
                value = (value << 8) | code.ReadByte();
            }

            instructions.Add(Instruction(OpCodes[value], ref code));
        }

        return instructions;
    }

    private Instruction Instruction(OpCode opCode, ref BlobReader code)
    {
        var meant = (ILOpCode)(opCode.Value & 0xFFFF);
        switch (opCode.OperandType)
        {
            case OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok:
                return new Instruction(meant, names.Of(MetadataTokens.EntityHandle(code.ReadInt32())), null, string.Empty);
            case OperandType.InlineString:
                return new Instruction(meant, string.Empty, null, metadata.GetUserString(MetadataTokens.UserStringHandle(code.ReadInt32() & 0xFFFFFF)));
            case OperandType.InlineI:
                return new Instruction(meant, string.Empty, code.ReadInt32(), string.Empty);
            case OperandType.ShortInlineI when meant == ILOpCode.Ldc_i4_s:
                return new Instruction(meant, string.Empty, code.ReadSByte(), string.Empty);
            case OperandType.InlineSwitch:
                var branches = code.ReadInt32();
                code.Offset += 4 * branches;
                break;
            default:
                code.Offset += Length(opCode.OperandType);
                break;
        }

        var small = meant is >= ILOpCode.Ldc_i4_m1 and <= ILOpCode.Ldc_i4_8 ? meant - ILOpCode.Ldc_i4_0 : (int?)null;
        return new Instruction(meant, string.Empty, small, string.Empty);
    }

    private static int Length(OperandType type) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineBrTarget or OperandType.ShortInlineR or OperandType.InlineSig => 4,
        _ => throw new NotSupportedException($"Instructions with {type} are not read."),
    };
}
