using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Import;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Services;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.Storage;
using GhostingGuard.EmbeddedDataverse.Workflow;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse;

/// <summary>
/// An organisation of Dataverse inside this process, with one solution imported. README.md says what it models and what it
/// refuses. It is not to be used by several threads at once.
/// </summary>
public sealed class Organization
{
    private Engine engine;

    private Organization(SolutionContent solution, DateTime now, OrganizationOptions options)
    {
        engine = new Engine(solution, now, options);
        AsSystem = As(engine.Users.SystemId);
    }

    /// <summary>The one clock, UTC.</summary>
    public DateTime Now => engine.Clock.Now;

    /// <summary>The service as the platform itself calls it.</summary>
    public IOrganizationService AsSystem { get; private set; }

    /// <summary>The service as the platform delivers mail over it: it writes what a mail notes of the one it answers, which the service
    /// ignores from everybody else.</summary>
    public IOrganizationService AsMailbox => new CallerService(engine, new Caller(SystemUserId, SystemUserId, null, IsMailbox: true));

    /// <summary>The id of the SYSTEM user.</summary>
    public Guid SystemUserId => engine.Users.SystemId;

    /// <summary>The currency of every amount.</summary>
    public Guid CurrencyId => engine.Users.CurrencyId;

    /// <summary>Asynchronous steps and workflows that failed, oldest first.</summary>
    public IReadOnlyList<JobFailure> FailedJobs => engine.Jobs.Failures;

    /// <summary>How many asynchronous steps wait for <see cref="RunJobs"/>.</summary>
    public int WaitingJobs => engine.Jobs.Count;

    /// <summary>When the next workflow that waits wants to go on, UTC; null if none does.</summary>
    public DateTime? NextWakeUp => engine.Jobs.NextWakeUp;

    /// <summary>The jobs of workflows, oldest first, without those that were deleted after they had succeeded.</summary>
    public IReadOnlyList<WorkflowState> WorkflowJobs => engine.Workflows.States;

    public RequestStatistics Statistics => engine.Statistics;

    /// <summary>What was imported.</summary>
    public SolutionContent Solution => engine.Solution;

    /// <summary>Imports a managed solution into a new organisation whose clock stands at <paramref name="now"/> (UTC).</summary>
    /// <exception cref="InvalidDataException">The zip contradicts itself, or the service would refuse it.</exception>
    /// <exception cref="NotSupportedException">The zip holds something that is not modelled.</exception>
    public static Organization Import(Stream managedZip, DateTime now, OrganizationOptions? options = null) =>
        new(SolutionCache.Read(managedZip), now, options ?? new OrganizationOptions());

    /// <summary>
    /// Imports a newer version over the one that is there, or any version where none is. Rows keep what both versions have; components the new one lacks are gone, with
    /// their data. Services that were asked for before are void.
    /// </summary>
    /// <exception cref="InvalidDataException">The zip is of another solution or an older version, or changes the type of a column.</exception>
    /// <exception cref="InvalidOperationException">Jobs are waiting.</exception>
    public void Upgrade(Stream managedZip)
    {
        var solution = SolutionCache.Read(managedZip);
        if (Solution.UniqueName != NoSolution.Name
            && (solution.UniqueName != Solution.UniqueName || Version.Parse(solution.Version) < Version.Parse(Solution.Version)))
        {
            throw new InvalidDataException(
                $"{solution.UniqueName} {solution.Version} is no upgrade of {Solution.UniqueName} {Solution.Version}.");
        }

        Replace(solution);
    }

    /// <summary>Removes the solution with everything that is its own. Services that were asked for before are void.</summary>
    /// <exception cref="InvalidOperationException">Jobs are waiting.</exception>
    public void Uninstall() => Replace(NoSolution.Read());

    /// <param name="utc">Not before <see cref="Now"/>.</param>
    /// <exception cref="ArgumentException">The moment is not in UTC or lies in the past.</exception>
    public void MoveClockTo(DateTime utc) => engine.Clock.MoveTo(utc);

    /// <summary>Adds a user with settings.</summary>
    /// <param name="fullName">The name.</param>
    /// <param name="timeZoneId">An IANA or Windows zone; kept as it is in timezonedefinition.standardname.</param>
    /// <param name="languageCode">1033 English, 1031 German.</param>
    /// <param name="roles">
    /// The roles of the solution the user has beside a standard role such as Salesperson; null for somebody who may do everything.
    /// </param>
    /// <param name="businessUnit">Where the user belongs; null for the unit above all others. It stays.</param>
    /// <exception cref="ArgumentException">The solution has no such role.</exception>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone.</exception>
    /// <exception cref="System.ServiceModel.FaultException{T}">There is no such business unit.</exception>
    public Guid AddUser(
        string fullName, string timeZoneId = "UTC", int languageCode = 1033, IReadOnlyList<string>? roles = null, Guid? businessUnit = null) =>
        engine.Users.Add(fullName, timeZoneId, languageCode, businessUnit, roles?.Select(FindRole).ToList());

    /// <summary>Adds a business unit.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="parent">The unit it lies below; null for the unit above all others.</param>
    /// <exception cref="System.ServiceModel.FaultException{T}">There is no such parent.</exception>
    public Guid AddBusinessUnit(string name, Guid? parent = null) => engine.Users.AddUnit(name, parent);

    /// <summary>The service as a user calls it.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">There is no such user.</exception>
    public IOrganizationService As(Guid userId) =>
        new CallerService(engine, new Caller(engine.Users.Find(userId).Id, userId, null));

    /// <summary>
    /// Lets somebody else's request come in between: it begins when a plug-in of another request, inside its transaction, is about
    /// to call the service in a way that fits. It sees only what is committed, and it waits for rows that are being written.
    /// </summary>
    /// <param name="moment">Which call of the plug-in it comes before; the first that fits.</param>
    /// <param name="work">The other request or requests.</param>
    public Interruption Interrupt(Func<OrganizationRequest, bool> moment, Action work)
    {
        var interruption = new Interruption(engine.Rows, moment, work);
        engine.Interruption = interruption;
        return interruption;
    }

    /// <summary>Runs asynchronous steps and workflows, in the order of their creation, until none is left that does not wait for later.</summary>
    /// <returns>How many were run.</returns>
    /// <exception cref="NotSupportedException">A step asked for something that is not modelled.</exception>
    public int RunJobs() => engine.Jobs.RunAll();

    /// <summary>Moves the clock on, and stops wherever a waiting workflow wants to go on.</summary>
    /// <param name="utc">Not before <see cref="Now"/>.</param>
    public void RunJobsUntil(DateTime utc)
    {
        RunJobs();
        while (NextWakeUp is { } next && next <= utc)
        {
            MoveClockTo(next);
            RunJobs();
        }

        MoveClockTo(utc);
    }

    /// <summary>Activates a workflow, as its owner does in the list of processes.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">There is no such workflow.</exception>
    public void Activate(string workflow, Guid ownerId)
    {
        var id = Solution.Workflows.SingleOrDefault(known => known.Name == workflow)?.Id
            ?? throw new ArgumentException($"The solution has no workflow '{workflow}'.", nameof(workflow));
        AsSystem.Update(new Entity(Workflow.WorkflowJobs.Table, id)
        {
            ["ownerid"] = new EntityReference("systemuser", ownerId),
            ["statecode"] = new OptionSetValue(1),
            ["statuscode"] = new OptionSetValue(2),
        });
    }

    private Role FindRole(string name) => Solution.Roles.FirstOrDefault(role => role.Name == name)
        ?? throw new ArgumentException($"The solution has no role '{name}'.", nameof(name));

    /// <summary>Runs a workflow activity of the solution, as a background workflow on a row would.</summary>
    /// <param name="typeName">The class, with its namespace.</param>
    /// <param name="userId">The user the workflow runs as.</param>
    /// <param name="row">The row it runs on.</param>
    /// <param name="arguments">What goes in, by the names of the activity's properties.</param>
    /// <returns>What comes out, by the names of the activity's properties.</returns>
    /// <exception cref="ArgumentException">The solution has no such activity, or the arguments do not fit it.</exception>
    public IReadOnlyDictionary<string, object?> RunActivity(
        string typeName, Guid userId, EntityReference row, IReadOnlyDictionary<string, object?> arguments) =>
        ActivityHost.RunAlone(engine, typeName, userId, row, arguments);

    private void Replace(SolutionContent solution)
    {
        if (WaitingJobs > 0 || NextWakeUp is not null)
        {
            throw new InvalidOperationException("Jobs or workflows are waiting; run them first.");
        }

        var next = new Engine(solution, Now, engine.Options);
        new RowTransfer(engine, next).Run();
        engine = next;
        AsSystem = As(engine.Users.SystemId);
    }
}
