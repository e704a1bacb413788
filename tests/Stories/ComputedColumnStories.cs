using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

public sealed class ComputedColumnStories
{
    private readonly World world = new();

    [Fact]
    public void What_a_seller_writes_into_a_computed_column_is_left_out_and_the_rest_is_saved()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        world.Update(
            deal.Reference,
            ("name", "Packing line, larger"),
            ("gg_risk", world.Option("opportunity", "gg_risk", "Engaged")),
            ("gg_explanation", "All is well."),
            ("gg_silentsince", null),
            ("gg_ghosted", new OptionSetValue(847170000)),
            ("gg_resumedon", World.Utc("2026-03-01 09:00")));

        Assert.Equal("Packing line, larger", Value(deal, "name"));
        Assert.Equal("Waiting", deal.Risk);
        Assert.NotEqual("All is well.", Value(deal, "gg_explanation"));
        Assert.NotNull(Value(deal, "gg_silentsince"));
        Assert.Null(Value(deal, "gg_ghosted"));
        Assert.Null(Value(deal, "gg_resumedon"));
    }

    [Fact]
    public void What_people_fill_in_is_theirs()
    {
        var deal = world.Deal();

        world.Update(
            deal.Reference,
            ("gg_reason", new OptionSetValue(847170000)),
            ("gg_offeredon", World.Utc("2026-03-01 09:00")));

        Assert.NotNull(Value(deal, "gg_reason"));
        Assert.Equal(World.Utc("2026-03-01 09:00"), Value(deal, "gg_offeredon"));
    }

    [Fact]
    public void An_import_that_brings_computed_columns_makes_the_row_without_them()
    {
        var imported = new Deal(world.Organization, world.Service.Create(new Entity("opportunity")
        {
            ["name"] = "Copied",
            ["customerid"] = world.Customer,
            ["gg_risk"] = world.Option("opportunity", "gg_risk", "Ghosting"),
            ["gg_baselineon"] = World.Utc("2020-01-01 09:00"),
            ["gg_waits"] = "nonsense",
        }));

        Assert.Null(Value(imported, "gg_risk"));
        Assert.Null(Value(imported, "gg_waits"));

        world.Run();

        Assert.Equal("New", imported.Risk);
        Assert.Equal(world.Organization.Now, Value(imported, "gg_baselineon"));
    }

    [Fact]
    public void What_we_write_into_somebody_elses_save_stays()
    {
        var deal = world.Deal();
        world.At("2026-03-02 09:00").MailTo(deal.Reference);

        world.Update(
            deal.Reference,
            ("statecode", new OptionSetValue(2)),
            ("statuscode", new OptionSetValue(847170000)),
            ("gg_risk", world.Option("opportunity", "gg_risk", "Engaged")));

        Assert.Null(Value(deal, "gg_risk"));
        Assert.Equal(new OptionSetValue(847170000), Value(deal, "gg_ghosted"));
    }

    [Fact]
    public void The_settings_in_force_cannot_be_written_by_hand()
    {
        var policy = world.Service.Create(new Entity("gg_ghostingpolicy") { ["gg_name"] = "Default", ["gg_snapshot"] = "{}", ["gg_version"] = 99 });
        world.Run();
        var before = (Policy("gg_snapshot", policy), Policy("gg_version", policy));

        world.Service.Update(new Entity("gg_ghostingpolicy", policy) { ["gg_snapshot"] = "{}", ["gg_version"] = 99 });

        Assert.Equal(before, (Policy("gg_snapshot", policy), Policy("gg_version", policy)));
        Assert.DoesNotContain(before, new (object?, object?)[] { ("{}", 99), (null, null) });
    }

    private static object? Value(Deal deal, string column) => deal.Row().GetAttributeValue<object>(column);

    private object? Policy(string column, System.Guid id) =>
        world.Service.Retrieve("gg_ghostingpolicy", id, new ColumnSet(column)).Attributes.TryGetValue(column, out var value) ? value : null;
}
