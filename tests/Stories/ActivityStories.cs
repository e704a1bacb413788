using System;
using System.Activities;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>Every workflow activity of the shipped zip, given what a designer of workflows may get wrong.</summary>
public sealed class ActivityStories
{
    private const string Namespace = "GhostingGuard.WorkflowActivities.";

    private static readonly World World = new();
    private static readonly Schedules Schedules = new(World);

    /// <summary>Each activity with each of its inputs.</summary>
    public static TheoryData<string, string> Inputs { get; } = All(_ => true);

    /// <summary>Each activity with each of its inputs that takes a row.</summary>
    public static TheoryData<string, string> RowInputs { get; } = All(IsRow);

    [Theory]
    [MemberData(nameof(Inputs))]
    public void An_input_without_a_value_is_either_not_needed_or_refused_with_its_name(string activity, string input)
    {
        var given = Good(activity);
        given[input] = null;

        var failure = Record.Exception(() => Run(activity, given));

        if (failure is null)
        {
            Assert.False(IsRow(Property(activity, input)) && IsRequired(activity, input), "a row that is needed was left out and nobody noticed");
            return;
        }

        if (IsRequired(activity, input))
        {
            var refusal = Assert.IsType<InvalidPluginExecutionException>(failure);
            Assert.Contains($"its input {input}.", refusal.Message, StringComparison.Ordinal);
            Assert.Contains(" / ", refusal.Message, StringComparison.Ordinal);
            return;
        }

        // What the API refuses for a reason of its own, it says in a sentence of its own: no channel, or a process that may not close.
        var sentence = (activity, input) switch
        {
            ("RecordTouch", "Channel") => "how the customer answered",
            ("CloseStaleOpportunity", "DryRun") => "process",
            _ => $"no reason to refuse {activity} without {input}",
        };
        Assert.Contains(sentence, Assert.IsType<FaultException<OrganizationServiceFault>>(failure).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(RowInputs))]
    public void A_row_of_another_table_is_refused_with_the_tables_name(string activity, string input)
    {
        var given = Good(activity);
        given[input] = new EntityReference("account", World.Service.Create(new Entity("account") { ["name"] = "Acme" }));

        var refusal = Assert.Throws<InvalidPluginExecutionException>(() => Run(activity, given));

        Assert.Contains("not of account", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("nicht von account", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RowInputs))]
    public void A_row_that_never_was_is_refused_in_one_sentence(string activity, string input)
    {
        var given = Good(activity);
        given[input] = new EntityReference(((EntityReference)given[input]!).LogicalName, Guid.NewGuid());

        AssertGone(activity, input, given);
    }

    [Theory]
    [MemberData(nameof(RowInputs))]
    public void A_row_that_was_deleted_is_refused_in_one_sentence(string activity, string input)
    {
        var given = Good(activity);
        var row = input == "Contact" ? World.Contact("Conny Customer") : (EntityReference)given[input]!;
        given[input] = row;
        World.Organization.AsSystem.Delete(row.LogicalName, row.Id);
        World.Run();

        AssertGone(activity, input, given);
    }

    [Fact]
    public void All_of_them_work_when_nothing_is_wrong()
    {
        foreach (var activity in Activities())
        {
            Run(activity.Name, Good(activity.Name));
        }
    }

    private static void AssertGone(string activity, string input, Dictionary<string, object?> given)
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Run(activity, given));

        // A contact that is gone the service itself refuses, when the activity of the touch is saved.
        Assert.Matches(input == "Contact" ? "Does Not Exist" : "^This (opportunity|schedule) no longer exists, or you have no access to it.$", fault.Message);
    }

    private static void Run(string activity, Dictionary<string, object?> given)
    {
        var row = new EntityReference("systemuser", World.Seller.Id);
        World.Organization.RunActivity(Namespace + activity, World.Seller.Id, row, given);
    }

    /// <summary>A value for every input, as a workflow hands it in.</summary>
    private static Dictionary<string, object?> Good(string activity) => Activities().Single(type => type.Name == activity)
        .GetProperties()
        .Where(property => typeof(InArgument).IsAssignableFrom(property.PropertyType))
        .ToDictionary(property => property.Name, property => Value(activity, property), StringComparer.Ordinal);

    private static object? Value(string activity, PropertyInfo property) => property.Name switch
    {
        "Opportunity" => World.Deal().Reference,
        "Schedule" => Schedules.Add(nextRunOn: World.Organization.Now.AddDays(1)),
        "Contact" => World.Customer,
        "Kind" => "CustomerAnswered",
        "Channel" => World.Option("opportunity", "gg_lastresponsechannel", "Phone"),
        "On" or "AnswerExpectedBy" => default(DateTime),
        "From" => World.Organization.Now,
        "DryRun" => activity is "CloseStaleOpportunity",
        "Reason" => "Budget is gone",
        _ => property.PropertyType.GenericTypeArguments[0] == typeof(int) ? 1 : null,
    };

    private static TheoryData<string, string> All(Func<PropertyInfo, bool> which)
    {
        var data = new TheoryData<string, string>();
        foreach (var activity in Activities())
        {
            foreach (var property in activity.GetProperties().Where(property => typeof(InArgument).IsAssignableFrom(property.PropertyType)).Where(which))
            {
                data.Add(activity.Name, property.Name);
            }
        }

        return data;
    }

    private static IEnumerable<Type> Activities() => World.Organization.Solution.PluginTypes
        .Where(type => type.ActivityGroup == "Ghosting Guard")
        .Select(type => type.Type)
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    private static PropertyInfo Property(string activity, string input) =>
        Activities().Single(type => type.Name == activity).GetProperty(input)!;

    private static bool IsRow(PropertyInfo property) => property.PropertyType.GenericTypeArguments[0] == typeof(EntityReference);

    private static bool IsRequired(string activity, string input) => Property(activity, input).IsDefined(typeof(RequiredArgumentAttribute));
}
