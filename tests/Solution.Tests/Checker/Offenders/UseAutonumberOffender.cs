using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Solution.Tests.Checker.Offenders;

internal static class UseAutonumberOffender
{
    public static void Next(Entity counter) => counter["number"] = counter.GetAttributeValue<int>("number") + 1;

    public static int AllowedSum(Entity counter) => counter.GetAttributeValue<int>("number") + 1;

    public static void AllowedCopy(Entity counter) => counter["number"] = counter.GetAttributeValue<int>("number");
}
