using System;
using System.Collections.Generic;
using System.ServiceModel;
using GhostingGuard.EmbeddedDataverse.Flows.Actions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Flows;

/// <summary>One run of a flow, from its trigger to its end.</summary>
public sealed class FlowRun
{
    private readonly IEnumerator<DateTime> course;

    internal FlowRun(FlowDefinition definition, Organization organization, Func<string, Guid> userOf)
    {
        Flow = definition.Name;
        StartedOn = organization.Now;
        GoesOnAt = organization.Now;
        var state = new RunState(organization, userOf);
        course = definition.Actions.Run(state).GetEnumerator();
    }

    /// <summary>The name of the flow.</summary>
    public string Flow { get; }

    /// <summary>When it started, UTC.</summary>
    public DateTime StartedOn { get; }

    /// <summary>Until when it waits, UTC; null once it has ended.</summary>
    public DateTime? GoesOnAt { get; private set; }

    /// <summary>Why it failed; null while it is under way and when it succeeded.</summary>
    public Exception? Error { get; private set; }

    /// <summary>Runs until the next wait or the end.</summary>
    internal void GoOn()
    {
        try
        {
            GoesOnAt = course.MoveNext() ? course.Current : null;
        }
        catch (Exception error) when (error is FaultException or InvalidPluginExecutionException)
        {
            GoesOnAt = null;
            Error = error;
        }
    }
}
