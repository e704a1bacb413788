using System;
using GhostingGuard.EmbeddedDataverse.Pipeline;

namespace GhostingGuard.EmbeddedDataverse.Jobs;

/// <summary>Asynchronous work that waits for its turn.</summary>
internal abstract class Job
{
    /// <summary>What people know it by.</summary>
    public abstract string Name { get; }

    /// <summary>The row of the operation that caused it.</summary>
    public abstract Guid RowId { get; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>Whether it may be begun again after it asked for that.</summary>
    public abstract bool MayRetry { get; }

    public abstract void Run(Tracing tracing);

    /// <summary>Is told the error that ended it.</summary>
    public virtual void Fail(Exception error)
    {
    }
}
