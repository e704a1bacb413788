using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GhostingGuard.EmbeddedDataverse.Flows;

/// <summary>
/// The cloud flows of one solution, run against an organisation. They are a service beside Dataverse: they call it as the user whose
/// connection they were given, and what they wait for is the organisation's clock, which only moves by hand.
/// </summary>
public sealed class CloudFlows
{
    private readonly Organization organization;
    private readonly Dictionary<string, Guid> connections = new(StringComparer.Ordinal);
    private readonly List<ScheduledFlow> schedule = [];
    private readonly List<FlowRun> runs = [];

    private CloudFlows(Organization organization, IReadOnlyList<FlowDefinition> definitions)
    {
        this.organization = organization;
        Definitions = definitions;
    }

    /// <summary>What was imported, by name.</summary>
    public IReadOnlyList<FlowDefinition> Definitions { get; }

    /// <summary>Every run so far, the oldest first.</summary>
    public IReadOnlyList<FlowRun> Runs => runs;

    /// <summary>When a flow next starts or goes on, UTC; null while none is turned on and none is under way.</summary>
    public DateTime? NextWakeUp => schedule.Select(flow => (DateTime?)flow.Next).Concat(runs.Select(run => run.GoesOnAt)).Min();

    /// <summary>Imports a managed solution of cloud flows.</summary>
    /// <exception cref="InvalidDataException">The zip contradicts itself, or a flow names what is not there.</exception>
    /// <exception cref="NotSupportedException">The zip holds something that is not modelled.</exception>
    public static CloudFlows Import(Stream managedZip, Organization organization) =>
        new(organization, FlowSolutionReader.Read(managedZip));

    /// <summary>Gives a connection reference a connection, as the import asks for it.</summary>
    /// <param name="reference">Its logical name.</param>
    /// <param name="userId">Whose connection it is; the flows call Dataverse as this user.</param>
    public void Connect(string reference, Guid userId) => connections[reference] = userId;

    /// <summary>Turns a flow on. Its first run is due at once, or at the start time it names.</summary>
    /// <exception cref="ArgumentException">There is no such flow.</exception>
    /// <exception cref="InvalidOperationException">A connection is missing.</exception>
    public void TurnOn(string name)
    {
        var flow = Definitions.SingleOrDefault(flow => flow.Name == name) ?? throw new ArgumentException($"There is no flow '{name}'.", nameof(name));
        if (flow.ConnectionReferences.FirstOrDefault(reference => !connections.ContainsKey(reference)) is { } missing)
        {
            throw new InvalidOperationException($"The flow '{name}' cannot be turned on: the connection reference '{missing}' has no connection.");
        }

        schedule.Add(new ScheduledFlow(flow, organization.Now));
    }

    /// <summary>Turns a flow off. Runs that are under way go on.</summary>
    public void TurnOff(string name) => schedule.RemoveAll(flow => flow.Definition.Name == name);

    /// <summary>Starts what is due and continues what has waited long enough. Occurrences that were missed are not made up for.</summary>
    /// <returns>How many runs were started or continued.</returns>
    public int RunDue()
    {
        var moved = 0;
        foreach (var flow in schedule.Where(flow => flow.Next <= organization.Now))
        {
            flow.PassOccurrence(organization.Now);
            runs.Add(new FlowRun(flow.Definition, organization, reference => connections[reference]));
        }

        foreach (var run in runs.Where(run => run.GoesOnAt <= organization.Now).ToList())
        {
            run.GoOn();
            moved++;
        }

        return moved;
    }

    /// <summary>Moves the clock on and stops wherever a flow starts or goes on; the jobs that follow are run each time.</summary>
    /// <param name="utc">Not before the organisation's now.</param>
    public void RunUntil(DateTime utc)
    {
        RunAll();
        while (NextWakeUp is { } next && next <= utc)
        {
            organization.MoveClockTo(next);
            RunAll();
        }

        organization.MoveClockTo(utc);
    }

    private void RunAll()
    {
        do
        {
            organization.RunJobs();
        }
        while (RunDue() > 0);
    }
}
