using System;
using System.Runtime.ExceptionServices;
using GhostingGuard.EmbeddedDataverse.Jobs;
using GhostingGuard.EmbeddedDataverse.Messages;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Query;
using GhostingGuard.EmbeddedDataverse.Rules;
using GhostingGuard.EmbeddedDataverse.Services;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.Storage;
using GhostingGuard.EmbeddedDataverse.Workflow;

namespace GhostingGuard.EmbeddedDataverse;

/// <summary>The parts of an organisation, wired together. Not safe for use by several threads at once.</summary>
internal sealed class Engine
{
    public Engine(SolutionContent solution, DateTime now, OrganizationOptions options)
    {
        Solution = solution;
        Options = options;
        Clock = new Clock(now);
        Rows = new RowStore(solution.Schema);
        Writer = new RowWriter(Rows, solution.Schema, Clock);
        Parties = new PartyWriter(Rows, Writer, Ids);
        Connections = new ReciprocalConnection(Rows, Writer, Ids);
        CalendarRules = new CalendarRules(Rows, Writer, Ids);
        Users = new Users(Rows, Ids, Writer, options);
        Users.SeedVariables(solution.EnvironmentVariables);
        Users.SeedWorkflows(solution.Workflows);
        Rights = new Rights(this);
        Steps = new StepPlan(solution);
        Contexts = new ContextMaker(this);
        Pipeline = new EventPipeline(this);
        Jobs = new JobQueue(this, options.JobAttempts);
        Workflows = new WorkflowJobs(this);
        Messages = new MessageTable(this);
    }

    public SolutionContent Solution { get; }

    public OrganizationOptions Options { get; }

    public string Name => Options.Name;

    public Clock Clock { get; }

    public IdSequence Ids { get; } = new();

    public RowStore Rows { get; }

    public RowWriter Writer { get; }

    public PartyWriter Parties { get; }

    public ReciprocalConnection Connections { get; }

    public CalendarRules CalendarRules { get; }

    public Users Users { get; }

    public Rights Rights { get; }

    public StepPlan Steps { get; }

    public ContextMaker Contexts { get; }

    public EventPipeline Pipeline { get; }

    public JobQueue Jobs { get; }

    public WorkflowJobs Workflows { get; }

    public MessageTable Messages { get; }

    public RequestStatistics Statistics { get; } = new();

    /// <summary>Somebody else's request that is to come in between; null for none.</summary>
    public Interruption? Interruption { get; set; }

    /// <summary>What a query of this caller may read, and in whose zone and language.</summary>
    public QueryContext ContextOf(Caller caller)
    {
        var user = Users.Find(caller.UserId);
        return new QueryContext
        {
            Rows = Rows,
            Readable = Rights.Readable(caller),
            CheckRead = table => Rights.Check(caller, "Read", table),
            Now = Clock.Now,
            Zone = user.Zone,
            Language = user.Language,
            UserId = user.Id,
            CountRows = rows => Statistics.Count("RetrieveMultiple", requests: 0, rows),
        };
    }

    /// <summary>
    /// What a plug-in asked for that is not modelled. Plug-ins translate exceptions, so it is kept here and thrown where the
    /// request entered: an unsupported thing never passes as an ordinary failure.
    /// </summary>
    public NotSupportedException? Unsupported { get; set; }

    public void ThrowIfUnsupported()
    {
        if (Unsupported is { } unsupported)
        {
            Unsupported = null;
            ExceptionDispatchInfo.Throw(unsupported);
        }
    }
}
