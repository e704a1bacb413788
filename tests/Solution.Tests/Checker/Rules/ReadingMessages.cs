using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Solution.Tests.Checker.Rules;

/// <summary>The messages that read rows, by the ids they have in every organisation.</summary>
internal static class ReadingMessages
{
    public const string Retrieve = "f2bdbb1b-ea3e-db11-86a7-000a3a5473e8";
    public const string RetrieveMultiple = "03bebb1b-ea3e-db11-86a7-000a3a5473e8";

    public static bool Include(StepSource step) => step.MessageId is Retrieve or RetrieveMultiple;
}
