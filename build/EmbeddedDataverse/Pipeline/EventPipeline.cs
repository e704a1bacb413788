using System;
using System.Collections.Generic;
using System.ServiceModel;
using GhostingGuard.EmbeddedDataverse.Jobs;
using GhostingGuard.EmbeddedDataverse.Services;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Pipeline;

/// <summary>
/// Runs the steps of an operation around its main part: stage 10 before the transaction; 20, main and 40 inside it; asynchronous
/// steps become jobs that start once it is committed. learn.microsoft.com/power-apps/developer/data-platform/event-framework.
/// </summary>
internal sealed class EventPipeline(Engine engine)
{
    private RowStore Rows => engine.Rows;

    public void Validate(Operation operation)
    {
        foreach (var step in StepsOf(operation).PreValidation)
        {
            if (step.Matches(operation.Target))
            {
                RunStep(step, operation, Images.Before(Rows, step.Step.Images, RowOf(operation)), []);
            }
        }
    }

    /// <summary>A nested request takes part in its caller's transaction; any other has one of its own.</summary>
    public void InTransaction(Action action)
    {
        if (Rows.Transaction != null)
        {
            action();
            return;
        }

        try
        {
            using var transaction = Rows.Begin();
            action();
            transaction.Commit();
        }
        finally
        {
            engine.Interruption?.TransactionEnded();
        }
    }

    /// <summary>Stages 20 to 40, inside a transaction.</summary>
    /// <param name="operation">What is done.</param>
    /// <param name="main">Does it.</param>
    public void Operate(Operation operation, Action main)
    {
        var steps = StepsOf(operation);
        var before = RowOf(operation);
        foreach (var step in steps.PreOperation)
        {
            if (step.Matches(operation.Target))
            {
                RunStep(step, operation, Images.Before(Rows, step.Step.Images, before), []);
            }
        }

        // Taken now, since an image may show people, who are stored in rows of their own.
        var synchronous = BeforeImages(steps.PostOperation, before);
        var asynchronous = BeforeImages(steps.Asynchronous, before);
        main();
        for (var i = 0; i < steps.PostOperation.Count; i++)
        {
            var step = steps.PostOperation[i];
            if (step.Matches(operation.Target))
            {
                RunStep(step, operation, synchronous[i], Images.After(Rows, step.Step.Images, RowOf(operation)));
            }
        }

        for (var i = 0; i < steps.Asynchronous.Count; i++)
        {
            var step = steps.Asynchronous[i];
            if (step.Matches(operation.Target))
            {
                Queue(step, operation, asynchronous[i]);
            }
        }

        engine.Workflows.Trigger(operation, before);
    }

    /// <summary>Runs a plug-in inside the open transaction, or outside of any.</summary>
    public void Run(IPlugin plugin, ExecutionContext context, Tracing tracing)
    {
        var transaction = Rows.Transaction;
        try
        {
            plugin.Execute(new PluginServices(context, new ServiceFactory(engine, context), tracing));
        }
        catch (InvalidPluginExecutionException refusal) when (context.Mode == 0)
        {
            throw Faults.Refused(refusal);
        }
        catch (Exception unexpected) when (unexpected is not FaultException<OrganizationServiceFault> and not InvalidPluginExecutionException)
        {
            throw Faults.Unexpected(plugin.GetType().FullName!, unexpected, tracing.Text);
        }

        // The plug-in went on as if nothing had happened, but a service call of its own has ended the transaction.
        if (transaction is { IsDoomed: true })
        {
            throw Faults.FaultSwallowed();
        }
    }

    private StepSet StepsOf(Operation operation) =>
        operation.Table == null ? StepSet.None : engine.Steps.For(operation.Message, operation.Table.Name);

    private Row? RowOf(Operation operation) => operation.Table == null ? null : Rows.Find(operation.Table.Name, operation.RowId);

    private EntityImageCollection[] BeforeImages(IReadOnlyList<RunnableStep> steps, Row? row)
    {
        if (steps.Count == 0)
        {
            return [];
        }

        var images = new EntityImageCollection[steps.Count];
        for (var i = 0; i < steps.Count; i++)
        {
            images[i] = Images.Before(Rows, steps[i].Step.Images, row);
        }

        return images;
    }

    private void RunStep(RunnableStep step, Operation operation, EntityImageCollection before, EntityImageCollection after) =>
        Run(step.Plugin, engine.Contexts.OfStep(operation, (int)step.Step.Stage, ExtensionOf(step.Step), before, after), new Tracing());

    private void Queue(RunnableStep step, Operation operation, EntityImageCollection before)
    {
        var after = Images.After(Rows, step.Step.Images, RowOf(operation));
        var context = engine.Contexts.OfJob(operation, ExtensionOf(step.Step), before, after);
        Rows.Transaction!.AfterCommit(() => engine.Jobs.Add(new StepJob(engine, step, context)));
    }

    private static EntityReference ExtensionOf(Step step) => new("sdkmessageprocessingstep", step.Id) { Name = step.Name };
}
