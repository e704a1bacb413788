using System.Linq;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Pipeline;

public sealed class OrderOfSteps
{
    [Fact]
    public void Steps_run_by_stage_and_rank_and_asynchronous_ones_last()
    {
        var organization = new TestSolution().With(
            new StepXml("note late", "Create", "opportunity") { Rank = 2 },
            new StepXml("note background", "Create", "opportunity") { IsAsynchronous = true },
            new StepXml("note early", "Create", "opportunity") { Rank = 1 },
            new StepXml("note before", "Create", "opportunity") { Stage = 20 },
            new StepXml("note validate", "Create", "opportunity") { Stage = 10 }).Import();

        organization.AsSystem.Add("opportunity", ("name", "Deal"));
        organization.RunJobs();

        Assert.Equal(["validate", "before", "early", "late", "background"], organization.Notes().Select(note => note.Split(' ')[0]));
    }

    [Fact]
    public void Steps_of_equal_rank_run_in_the_order_of_registration()
    {
        var organization = new TestSolution().With(
            new StepXml("note first", "Create", "opportunity"),
            new StepXml("note second", "Create", "opportunity") { Stage = 20 },
            new StepXml("note third", "Delete", "opportunity")).Import();

        organization.AsSystem.Add("opportunity", ("name", "Deal"));

        Assert.Equal(["second", "first"], organization.Notes().Select(note => note.Split(' ')[0]));
    }

    [Fact]
    public void Only_pre_validation_runs_outside_the_transaction_and_jobs_after_it()
    {
        var organization = new TestSolution().With(
            new StepXml("note a", "Create", "opportunity") { Stage = 10 },
            new StepXml("note b", "Create", "opportunity") { Stage = 20 },
            new StepXml("note c", "Create", "opportunity"),
            new StepXml("note d", "Create", "opportunity") { IsAsynchronous = true }).Import();

        organization.AsSystem.Add("opportunity", ("name", "Deal"));
        organization.RunJobs();

        Assert.Equal(
            [
                "a Create stage 10 mode 0 depth 1 outside", "b Create stage 20 mode 0 depth 1 inside",
                "c Create stage 40 mode 0 depth 1 inside", "d Create stage 40 mode 1 depth 1 outside",
            ],
            organization.Notes());
    }

    [Fact]
    public void A_request_made_by_a_plug_in_runs_one_deeper_inside_its_transaction()
    {
        var organization = new TestSolution().With(
            new StepXml("recurse tst_note", "Update", "opportunity") { Filter = "name" },
            new StepXml("note nested", "Update", "opportunity") { Stage = 10, Filter = "tst_note" }).Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"));

        organization.AsSystem.Change("opportunity", id, ("name", "New"));

        Assert.Equal(["nested Update stage 10 mode 0 depth 2 inside"], organization.Notes());
    }

    [Fact]
    public void A_ninth_request_in_a_chain_is_refused_and_nothing_is_stored()
    {
        var organization = new TestSolution().With(new StepXml("recurse name", "Update", "opportunity")).Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"));

        var fault = Faulting.With(-2147204734, () => organization.AsSystem.Change("opportunity", id, ("name", "New")));

        Assert.Contains("infinite loop", fault.Message, System.StringComparison.Ordinal);
        Assert.Equal("Deal", organization.AsSystem.Get("opportunity", id)["name"]);
    }
}
