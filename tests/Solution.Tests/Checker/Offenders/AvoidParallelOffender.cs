using System.Threading;
using System.Threading.Tasks;

namespace GhostingGuard.Solution.Tests.Checker.Offenders;

internal static class AvoidParallelOffender
{
    public static void InTheBackground() => Task.Run(() => { });

    public static void OnAThread() => new Thread(() => { }).Start();

    public static string? AllowedName() => Thread.CurrentThread.CurrentCulture.Name;
}
