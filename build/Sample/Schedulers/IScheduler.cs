using System;
using GhostingGuard.EmbeddedDataverse;

namespace GhostingGuard.Build.Sample.Schedulers;

/// <summary>Who keeps time while the quarter is played: without anybody, the product only answers to what people save.</summary>
public interface IScheduler
{
    /// <summary>What an administrator switches on before the quarter.</summary>
    void Start(Organization organization);

    /// <summary>Moves the clock on, and does whatever falls due on the way.</summary>
    /// <param name="organization">Where.</param>
    /// <param name="moment">Not before the clock's moment, UTC.</param>
    void RunUntil(Organization organization, DateTime moment);
}
