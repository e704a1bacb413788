using System.Runtime.CompilerServices;
using System.Threading;

namespace GhostingGuard.Solution.Tests.Checker.Offenders;

internal static class AvoidLockOffender
{
    private static readonly object Gate = new();

    public static int Waiting()
    {
        lock (Gate)
        {
            return 1;
        }
    }

    public static Mutex Everywhere() => new();

    [MethodImpl(MethodImplOptions.Synchronized)]
    public static int WithoutALine() => 1;

    public static object AllowedObject() => Gate;
}
