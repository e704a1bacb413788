using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Flows.Expressions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Flows.Actions;

/// <summary>Calls a custom API that is bound to no table. What it returns is the body of the step.</summary>
/// <param name="Name">The name of the step.</param>
/// <param name="Reference">The connection reference it goes through.</param>
/// <param name="Api">The unique name of the custom API.</param>
/// <param name="Parameters">What is given, by the names of the parameters.</param>
internal sealed record UnboundAction(string Name, string Reference, string Api, IReadOnlyDictionary<string, FlowValue> Parameters) : FlowAction
{
    public override IEnumerable<DateTime> Run(RunState run)
    {
        var request = new OrganizationRequest(Api);
        foreach (var (parameter, value) in Parameters)
        {
            request[parameter] = value.In(run);
        }

        var results = run.Through(Reference).Execute(request).Results;
        run.Keep(Name, new Dictionary<string, object?> { ["body"] = results.ToDictionary(result => result.Key, result => (object?)result.Value) });
        yield break;
    }
}
