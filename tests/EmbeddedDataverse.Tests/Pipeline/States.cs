using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Pipeline;

public sealed class States
{
    [Fact]
    public void An_update_of_state_and_other_columns_runs_once_for_the_others_and_once_for_the_state()
    {
        var organization = new TestSolution().With(
            new StepXml("note validate", "Update", "tst_thing") { Stage = 10 },
            new StepXml("note before", "Update", "tst_thing") { Stage = 20 },
            new StepXml("note after", "Update", "tst_thing") { After = "tst_name,statecode" }).Import();
        var id = organization.AsSystem.Add("tst_thing", ("tst_name", "A"));

        organization.AsSystem.Change("tst_thing", id, ("tst_name", "B"), ("statecode", Rows.Option(1)));

        Assert.Equal(
            [
                "in Target={statecode:1,tst_name:B}; out ", // pre-validation sees the request as it came
                "in Target={tst_name:B}; out ",
                "in Target={tst_name:B}; out ; after After {statecode:0,tst_name:B}",
                "in Target={statecode:1}; out ",
                "in Target={statecode:1}; out ; after After {statecode:1,tst_name:B}",
            ],
            organization.Given());
    }

    [Fact]
    public void An_update_of_the_state_alone_runs_once()
    {
        var organization = new TestSolution().With(new StepXml("note x", "Update", "tst_thing")).Import();
        var id = organization.AsSystem.Add("tst_thing", ("tst_name", "A"));

        organization.AsSystem.Change("tst_thing", id, ("statecode", Rows.Option(1)), ("statuscode", Rows.Option(2)));

        Assert.Single(organization.Notes());
    }

    [Fact]
    public void An_update_of_the_state_raises_Update_and_the_old_request_raises_SetStateDynamicEntity()
    {
        var organization = new TestSolution().With(
            new StepXml("note update", "Update", "tst_thing"),
            new StepXml("note old", "SetStateDynamicEntity", "tst_thing") { Before = "statecode", After = "statecode" }).Import();
        var id = organization.AsSystem.Add("tst_thing", ("tst_name", "A"));

        organization.AsSystem.Change("tst_thing", id, ("statecode", Rows.Option(1)));
        organization.AsSystem.Execute(new SetStateRequest
        {
            EntityMoniker = new EntityReference("tst_thing", id),
            State = Rows.Option(0),
            Status = Rows.Option(-1),
        });

        Assert.Equal(
            ["in Target={statecode:1}; out ", "in EntityMoniker=tst_thing State=0 Status=-1; out ; before Before {statecode:1}; after After {statecode:0}"],
            organization.Given());
        Assert.Equal(1, ((OptionSetValue)organization.AsSystem.Get("tst_thing", id)["statuscode"]).Value);
    }
}
