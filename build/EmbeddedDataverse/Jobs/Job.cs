using GhostingGuard.EmbeddedDataverse.Pipeline;

namespace GhostingGuard.EmbeddedDataverse.Jobs;

/// <summary>An asynchronous step that waits for its turn.</summary>
internal sealed class Job(RunnableStep step, ExecutionContext context)
{
    public RunnableStep Step => step;

    public ExecutionContext Context => context;

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }
}
