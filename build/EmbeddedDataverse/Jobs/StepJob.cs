using System;
using GhostingGuard.EmbeddedDataverse.Pipeline;

namespace GhostingGuard.EmbeddedDataverse.Jobs;

/// <summary>An asynchronous step that waits for its turn.</summary>
internal sealed class StepJob(Engine engine, RunnableStep step, ExecutionContext context) : Job
{
    public override string Name => step.Step.Name;

    public override Guid RowId => context.PrimaryEntityId;

    public override bool MayRetry => true;

    public override void Run(Tracing tracing) => engine.Pipeline.Run(step.Plugin, context, tracing);
}
