using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Flows.Expressions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Flows.Actions;

/// <summary>What one run knows: the moment, its connections, and what its steps have returned.</summary>
internal sealed class RunState(Organization organization, Func<string, Guid> userOf) : IOutputs
{
    private readonly Dictionary<string, object?> outputs = new(StringComparer.Ordinal);

    public DateTime Now => organization.Now;

    /// <summary>Dataverse, as the user whose connection stands behind a reference.</summary>
    public IOrganizationService Through(string reference) => organization.As(userOf(reference));

    /// <summary>Keeps what a step returned; in a loop the newest counts.</summary>
    public void Keep(string action, object? output) => outputs[action] = output;

    public object? Of(string action) =>
        outputs.TryGetValue(action, out var output) ? output : throw new NotSupportedException($"The outputs of '{action}', which has not run, are not supported.");
}
