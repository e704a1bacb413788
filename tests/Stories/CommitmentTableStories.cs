using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>The whole table of commitments through the service: what may be done with one in each state, before and after its due day,
/// and which sentence refuses the rest.</summary>
/// <remarks>Agreed on 3 March for 10 March; it is tried on the 4th and on the 12th.</remarks>
public sealed class CommitmentTableStories
{
    private const int German = 1031;
    private const string NoState = "(new)";

    /// <summary>What people do beside bringing it into one of the states.</summary>
    private static readonly string[] OtherActions = ["confirm for us", "confirm for customer", "draft mail", "another day", "another deal"];

    private static readonly Dictionary<string, (string English, string German)> Sentences = new()
    {
        ["begins"] = (
            "A new commitment begins open. Please save it first, then set its outcome.",
            "Eine neue Vereinbarung beginnt offen. Bitte speichern Sie sie zuerst und setzen Sie dann ihr Ergebnis."),
        ["past"] = (
            "The due date has passed already. Please enter today or a later day.",
            "Der Fälligkeitstag ist schon vorbei. Bitte geben Sie heute oder einen späteren Tag ein."),
        ["early"] = (
            "The due day has not ended yet. Please withdraw the commitment, or change its due date.",
            "Der Fälligkeitstag ist noch nicht vorbei. Bitte ziehen Sie die Vereinbarung zurück oder ändern Sie den Tag."),
        ["settled"] = (
            "This commitment has been settled. Please set its outcome to Open first, then make the change.",
            "Diese Vereinbarung ist schon erledigt. Bitte setzen Sie ihr Ergebnis zuerst auf „Offen“ und ändern Sie sie dann."),
        ["nothing"] = (
            "This commitment has been settled, so there is nothing to confirm. If it goes on, please set its outcome to Open first.",
            "Diese Vereinbarung ist schon erledigt, es gibt also nichts zu bestätigen. Geht sie weiter, setzen Sie ihr Ergebnis bitte zuerst auf „Offen“."),
    };

    /// <summary>By state: what comes of bringing it to Proposed, AwaitingConfirmation, Binding, Kept, Broken, Withdrawn, and of the other
    /// actions in their order.</summary>
    private static readonly Dictionary<string, string> BeforeTheDay = new()
    {
        [NoState] = "yes yes yes begins begins begins",
        ["Proposed"] = "yes yes yes yes early yes yes yes yes yes yes",
        ["AwaitingConfirmation"] = "yes yes yes yes early yes yes yes yes yes yes",
        ["Binding"] = "yes yes yes yes early yes yes yes yes yes yes",
        ["Kept"] = "yes yes yes yes settled settled nothing nothing nothing settled settled",
        ["Withdrawn"] = "yes yes yes settled settled yes nothing nothing nothing settled settled",
    };

    private static readonly Dictionary<string, string> AfterTheDay = new()
    {
        [NoState] = "past past past begins begins begins",
        ["Proposed"] = "yes yes yes yes yes yes yes yes yes yes yes",
        ["AwaitingConfirmation"] = "yes yes yes yes yes yes yes yes yes yes yes",
        ["Binding"] = "yes yes yes yes yes yes yes yes yes yes yes",
        ["Kept"] = "yes yes yes yes settled settled nothing nothing nothing settled settled",
        ["Broken"] = "yes yes yes yes yes settled nothing nothing nothing settled settled",
        ["Withdrawn"] = "past past past settled settled yes nothing nothing nothing settled settled",
    };

    [Theory]
    [InlineData(1033, "2026-03-04 09:00")]
    [InlineData(German, "2026-03-04 09:00")]
    [InlineData(1033, "2026-03-12 09:00")]
    [InlineData(German, "2026-03-12 09:00")]
    public void Each_state_allows_and_refuses_what_the_table_says(int language, string day)
    {
        var world = new World("2026-03-03 08:00", language: language);
        var (deal, other) = (world.Deal(), world.Deal());
        var table = day == "2026-03-04 09:00" ? BeforeTheDay : AfterTheDay;
        var states = States(world);
        string[] actions = [.. states, .. OtherActions];

        // One step for each state and action, since each action may change it.
        var steps = table.Keys.Where(from => from != NoState).ToDictionary(from => from, from => actions.Select(_ => In(world, deal, from)).ToList());
        world.At(day);
        foreach (var step in steps.GetValueOrDefault("Broken") ?? [])
        {
            world.Update(step, ("gg_outcome", world.Option("gg_commitment", "gg_outcome", "Broken")));
        }

        var found = table.Keys.ToDictionary(from => from, from => string.Join(' ', from == NoState
            ? states.Select(to => Attempt(world, language, step: null, to, _ => Begin(world, deal, to)))
            : actions.Select((action, number) => Attempt(world, language, steps[from][number], action, step => Do(world, step, action, other)))));

        Assert.All(table, row => Assert.Equal($"{row.Key}: {row.Value}", $"{row.Key}: {found[row.Key]}"));
    }

    [Fact]
    public void No_state_of_the_domain_is_missing_from_the_tables()
    {
        var states = States(new World());

        Assert.Equal(states.Prepend(NoState), AfterTheDay.Keys);
        Assert.Equal(states.Prepend(NoState).Except(["Broken"]), BeforeTheDay.Keys); // what is broken has had its day
        Assert.All(
            AfterTheDay.Concat(BeforeTheDay),
            row => Assert.Equal(states.Length + (row.Key == NoState ? 0 : OtherActions.Length), row.Value.Split(' ').Length));
    }

    /// <summary>The states as the shipped DLL names them.</summary>
    private static string[] States(World world) => Enum.GetNames(
        world.Organization.Solution.PluginTypes[0].Type.Assembly.GetType("GhostingGuard.Plugins.Domain.Commitments.CommitmentState", throwOnError: true)!);

    /// <returns>Yes when it was done, and brought the step into the state if the action is to do so; else which sentence refused it.</returns>
    private static string Attempt(World world, int language, EntityReference? step, string action, Action<EntityReference> attempt)
    {
        var version = step is null ? null : Row(world, step).RowVersion;
        try
        {
            attempt(step!);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            Assert.Equal(version, step is null ? null : Row(world, step).RowVersion);
            return Sentences.SingleOrDefault(sentence => (language == German ? sentence.Value.German : sentence.Value.English) == fault.Detail.Message).Key
                ?? fault.Detail.Message;
        }

        return step is null || OtherActions.Contains(action) || StateOf(Row(world, step)) == action ? "yes" : $"now {StateOf(Row(world, step))}";
    }

    /// <summary>A step in a state; one that is to be broken is open until its day has ended.</summary>
    private static EntityReference In(World world, Deal deal, string state)
    {
        var step = new EntityReference("gg_commitment", world.Service.Create(world.Step(deal, "Customer", "2026-03-10", agreedOn: "2026-03-03 08:00")));
        world.Update(step, Into(world, state == "Broken" ? "Binding" : state));
        return step;
    }

    private static void Begin(World world, Deal deal, string state)
    {
        var row = world.Step(deal, "Customer", "2026-03-10", agreedOn: "2026-03-03 08:00");
        foreach (var (column, value) in Into(world, state))
        {
            row[column] = value;
        }

        world.Service.Create(row);
        world.Run();
    }

    private static void Do(World world, EntityReference step, string action, Deal other)
    {
        switch (action)
        {
            case "confirm for us" or "confirm for customer":
                world.Service.Execute(new OrganizationRequest("gg_ConfirmCommitment") { ["Target"] = step, ["By"] = action["confirm for ".Length..] });
                world.Run();
                break;
            case "draft mail":
                world.Service.Execute(new OrganizationRequest("gg_DraftConfirmation") { ["Target"] = step });
                world.Run();
                break;
            case "another day":
                world.Update(step, ("gg_dueon", World.Utc("2026-03-31")));
                break;
            case "another deal":
                world.Update(step, ("gg_opportunityid", other.Reference));
                break;
            default:
                world.Update(step, Into(world, action));
                break;
        }
    }

    /// <summary>What somebody writes to bring a step into a state.</summary>
    private static (string Column, object? Value)[] Into(World world, string state) => state switch
    {
        "Proposed" => Open(us: false, customer: false),
        "AwaitingConfirmation" => Open(us: true, customer: false),
        "Binding" => Open(us: true, customer: true),
        _ => [("gg_outcome", world.Option("gg_commitment", "gg_outcome", state))],
    };

    private static (string Column, object? Value)[] Open(bool us, bool customer) =>
    [
        ("gg_outcome", new OptionSetValue(847170000)),
        ("gg_confirmedbyuson", us ? World.Utc("2026-03-03 08:00") : null),
        ("gg_confirmedbycustomeron", customer ? World.Utc("2026-03-03 08:00") : null),
    ];

    private static string StateOf(Entity row) =>
        row.FormattedValues["gg_outcome"] is not "Open" ? row.FormattedValues["gg_outcome"]
        : !row.Contains("gg_confirmedbyuson") ? "Proposed"
        : row.Contains("gg_confirmedbycustomeron") ? "Binding"
        : "AwaitingConfirmation";

    private static Entity Row(World world, EntityReference step) =>
        world.Organization.AsSystem.Retrieve("gg_commitment", step.Id, new ColumnSet(true));
}
