using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Writing;

public sealed class RowVersions
{
    private const int Mismatch = -2147088254;
    private const int NotProvided = -2147088253;

    [Fact]
    public void Every_write_gives_a_row_a_higher_version_which_every_read_tells()
    {
        var organization = new TestSolution().Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"));
        var before = organization.AsSystem.Get("opportunity", id);

        organization.AsSystem.Change("opportunity", id, ("name", "Deal"));

        var after = organization.AsSystem.Get("opportunity", id);
        Assert.True((long)after["versionnumber"] > (long)before["versionnumber"]);
        Assert.Equal($"{after["versionnumber"]}", after.RowVersion);
        Assert.Equal(after.RowVersion, organization.AsSystem.All("opportunity")[0].RowVersion);
    }

    [Fact]
    public void An_update_of_the_version_that_was_read_is_stored_and_of_an_older_one_is_not()
    {
        var organization = new TestSolution().Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "A"));
        var read = organization.AsSystem.Get("opportunity", id).RowVersion;

        organization.AsSystem.Execute(Update("B", read));
        Faulting.With(Mismatch, () => organization.AsSystem.Execute(Update("C", read)));
        Faulting.With(NotProvided, () => organization.AsSystem.Execute(Update("D", null)));

        Assert.Equal("B", organization.AsSystem.Get("opportunity", id)["name"]);

        UpdateRequest Update(string name, string? version) => new()
        {
            Target = new Entity("opportunity", id) { ["name"] = name, RowVersion = version },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        };
    }

    [Fact]
    public void Without_asking_for_it_versions_are_not_compared()
    {
        var organization = new TestSolution().Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "A"));

        organization.AsSystem.Update(new Entity("opportunity", id) { ["name"] = "B", RowVersion = "1" });

        Assert.Equal("B", organization.AsSystem.Get("opportunity", id)["name"]);
    }

    [Fact]
    public void A_delete_can_ask_for_the_version_too()
    {
        var organization = new TestSolution().Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "A"));
        var read = organization.AsSystem.Get("opportunity", id).RowVersion;
        organization.AsSystem.Change("opportunity", id, ("name", "B"));

        Faulting.With(Mismatch, () => organization.AsSystem.Execute(new DeleteRequest
        {
            Target = new EntityReference("opportunity", id) { RowVersion = read },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        }));

        Assert.Single(organization.AsSystem.All("opportunity"));
    }
}
