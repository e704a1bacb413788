using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using GhostingGuard.Solution.Tests.Checker.Code;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>A message is sent by making its request class, or by naming it in a plain request.</summary>
internal static class RequestNames
{
    private const string Ending = "Request";
    private const string PlainRequest = "Microsoft.Xrm.Sdk.OrganizationRequest::.ctor";
    private const string ItsName = "Microsoft.Xrm.Sdk.OrganizationRequest::set_RequestName";

    /// <summary>True where the instruction makes a request of one of the messages.</summary>
    public static bool Any(Instruction instruction, Instruction? before, IReadOnlySet<string> messages) =>
        instruction.Member is PlainRequest or ItsName
            ? before is not null && messages.Contains(before.Text)
            : instruction.OpCode == ILOpCode.Newobj && IsSdk(instruction.Type) && messages.Contains(MessageOf(instruction.Type));

    private static bool IsSdk(string type) =>
        type.StartsWith("Microsoft.Xrm.Sdk.", StringComparison.Ordinal) || type.StartsWith("Microsoft.Crm.Sdk.", StringComparison.Ordinal);

    private static string MessageOf(string type)
    {
        var name = type[(type.LastIndexOf('.') + 1)..];
        return name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : string.Empty;
    }
}
