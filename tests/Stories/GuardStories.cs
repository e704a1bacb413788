using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>Somebody writes into every column that only we compute: a seller with the role and nothing else, and on the tables of settings
/// somebody who may do everything.</summary>
public sealed class GuardStories
{
    private static readonly string[] Settings = ["gg_ghostingpolicy", "gg_schedule", "gg_replycurve"];
    private static readonly string[] OfCustomers = ["gg_silences", "gg_wonback", "gg_answeredlate", "gg_suggestedstanding", "gg_forgetson"];

    private readonly World world = new(roles: ["Ghosting Guard Seller"]);
    private readonly IOrganizationService anybody;
    private readonly Deal deal;
    private int rows;

    public GuardStories()
    {
        anybody = world.Organization.As(world.Organization.AddUser("Everett Everything"));
        deal = world.WaitingDeal();
    }

    [Fact]
    public void What_is_written_into_a_row_that_is_there_is_left_out_and_the_rest_is_saved()
    {
        var wrong = new List<string>();
        foreach (var (table, columns) in Computed())
        {
            var row = new EntityReference(table, As(table).Create(Sample(table)));
            world.Run();
            var before = Stored(row);
            var change = new Entity(table, row.Id) { [NameColumn(table)] = "Changed" };
            Fill(change, columns, before);

            As(table).Update(change);
            world.Run();

            var after = Stored(row);
            wrong.AddRange(columns.Where(column => Text(before, column) != Text(after, column)).Select(column => $"{table}.{column}"));
            Assert.Equal("Changed", after[NameColumn(table)]);
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void What_a_new_row_brings_is_left_out_as_if_it_had_not_been_there()
    {
        var wrong = new List<string>();
        foreach (var (table, columns) in Computed())
        {
            var plain = Stored(new EntityReference(table, As(table).Create(Sample(table))));
            var brought = Sample(table);
            Fill(brought, columns, plain);

            var stored = Stored(new EntityReference(table, As(table).Create(brought)));

            wrong.AddRange(columns.Where(column => Text(plain, column) != Text(stored, column)).Select(column => $"{table}.{column}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_follow_up_a_confirmation_and_a_schedule_keep_what_our_own_actions_write()
    {
        var call = FollowUps.Row(world, world.FollowUp(deal, FollowUps.Phone)["Activity"]);
        var step = world.Agree(deal, "Customer", "2026-03-20");
        var mail = world.Service.Execute(new OrganizationRequest("gg_DraftConfirmation") { ["Target"] = step })["Mail"];
        var schedule = new EntityReference("gg_schedule", anybody.Create(Sample("gg_schedule")));
        world.Run();

        anybody.Execute(new OrganizationRequest("gg_StartSchedule") { ["Target"] = schedule });

        Assert.Equal(1, call["gg_followupstep"]);
        Assert.Equal(mail, Stored(step)["gg_confirmationmailid"]);
        Assert.Equal(world.Organization.Now, Stored(schedule)["gg_lastrunon"]);
    }

    [Fact]
    public void What_comes_with_a_closing_or_with_taking_a_deal_up_again_is_left_out_as_well()
    {
        world.At("2026-04-20 09:00").Assess(deal);
        var engaged = world.Option("opportunity", "gg_risk", "Engaged");

        world.Update(
            deal.Reference,
            ("statecode", new OptionSetValue(2)),
            ("statuscode", new OptionSetValue(4)),
            ("gg_risk", engaged),
            ("gg_lastresponseon", World.Utc("2026-04-01")));
        Assert.Equal((null, null), (deal.Risk, deal.On("gg_lastresponseon")));

        world.Update(
            deal.Reference,
            ("statecode", new OptionSetValue(0)),
            ("statuscode", new OptionSetValue(1)),
            ("gg_risk", engaged),
            ("gg_resumedon", World.Utc("2020-04-01")));
        Assert.Equal("2026-04-20 09:00", deal.On("gg_resumedon"));
    }

    [Fact]
    public void Somebody_who_copies_a_follow_up_has_an_activity_of_their_own()
    {
        var call = FollowUps.Row(world, world.FollowUp(deal, FollowUps.Phone)["Activity"]);
        var copy = new Entity("phonecall");
        foreach (var column in call.Attributes.Where(column => column.Key.StartsWith("gg_", StringComparison.Ordinal) || column.Key is "subject" or "regardingobjectid"))
        {
            copy[column.Key] = column.Value;
        }

        var copied = Stored(new EntityReference("phonecall", world.Service.Create(copy)));

        Assert.Equal(call["subject"], copied["subject"]);
        Assert.False(copied.Contains("gg_followupsilence"));
    }

    /// <summary>The tables with their computed columns: what the guard listens to, and what two checks leave out themselves.</summary>
    private IEnumerable<(string Table, IReadOnlyList<string> Columns)> Computed() => world.Organization.Solution.Steps
        .Where(step => step is { Type.Type.Name: "DropComputedColumns", Message: "Update" })
        .Select(step => (step.Table, (IReadOnlyList<string>)[.. step.Filter!.Order(StringComparer.Ordinal)]))
        .Append(("contact", OfCustomers))
        .Append(("account", OfCustomers))
        .Append(("gg_courtesy", ["gg_overlimit", "gg_year"]))
        .ToList();

    private IOrganizationService As(string table) => Settings.Contains(table) ? anybody : world.Service;

    private Entity Stored(EntityReference row) => world.Organization.AsSystem.Retrieve(row.LogicalName, row.Id, new ColumnSet(true));

    /// <summary>The column people name a row in; of a contact the full name is put together.</summary>
    private string NameColumn(string table) => table == "contact" ? "lastname" : world.Organization.Solution.Schema[table].PrimaryName!;

    /// <summary>A row as a person saves it, another one each time.</summary>
    private Entity Sample(string table)
    {
        var row = table == "gg_commitment" ? world.Step(deal, "Us", "2026-03-20") : new Entity(table);
        row[NameColumn(table)] = $"Sample {++rows}";
        var besides = table switch
        {
            "opportunity" => [("customerid", world.Customer), ("parentcontactid", world.Customer)],
            "quote" => [("opportunityid", deal.Reference), ("customerid", world.Customer)],
            "gg_ghostingpolicy" => [("gg_stage", $"Stage {rows}")],
            "gg_schedule" => [("gg_kind", world.Option("gg_schedule", "gg_kind", "Sweep")), ("gg_interval", 75)],
            "gg_replycurve" => [("gg_kind", new OptionSetValue(847170000))],
            "gg_courtesy" => [("gg_contactid", world.Customer), ("gg_kind", new OptionSetValue(847170000)), ("gg_plannedfor", World.Utc("2026-05-04"))],
            _ => Array.Empty<(string Column, object Value)>(),
        };
        foreach (var (column, value) in besides)
        {
            row[column] = value;
        }

        return row;
    }

    private void Fill(Entity row, IReadOnlyList<string> columns, Entity stored)
    {
        foreach (var column in columns)
        {
            row[column] = Other(world.Organization.Solution.Schema[row.LogicalName][column], stored);
        }
    }

    /// <summary>Something else than what is stored.</summary>
    private object Other(Column column, Entity stored) => column.Type switch
    {
        ColumnType.Integer => 77,
        ColumnType.Decimal => 7.5m,
        ColumnType.Boolean => !stored.GetAttributeValue<bool>(column.Name),
        ColumnType.DateTime => World.Utc("2020-01-02 03:00"),
        ColumnType.MultiChoice => new OptionSetValueCollection { new(column.Choice!.Options[^1].Value) },
        ColumnType.Choice => new OptionSetValue(column.Choice!.Options.First(option => option.Value != stored.GetAttributeValue<OptionSetValue>(column.Name)?.Value).Value),
        ColumnType.Lookup when column.Targets.Contains("systemuser") => world.Colleague,
        ColumnType.Lookup => new EntityReference("email", world.Organization.AsSystem.Create(new Entity("email") { ["subject"] = "Another" })),
        _ => "Something else",
    };

    private static string? Text(Entity row, string column) => row.GetAttributeValue<object>(column) switch
    {
        OptionSetValue choice => $"{choice.Value}",
        OptionSetValueCollection choices => string.Join(",", choices.Select(choice => choice.Value)),
        EntityReference reference => $"{reference.Id}",
        var other => other?.ToString(),
    };
}
