using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What a manager sees of business units: the own one and those below it.</summary>
public sealed class BusinessUnitStories
{
    private readonly World world = new();

    [Fact]
    public void A_manager_sees_the_courtesies_of_the_own_unit_and_of_those_below_it_and_no_others()
    {
        var south = world.Organization.AddBusinessUnit("South");
        var workshop = world.Organization.AddBusinessUnit("Workshop", south);
        var north = world.Organization.AddBusinessUnit("North");
        var manager = world.Organization.AddUser("Mona Manager", roles: ["Ghosting Guard Manager"], businessUnit: south);
        GivenBy(south, "Of the own unit");
        GivenBy(workshop, "Of the unit below");
        GivenBy(north, "Of another unit");
        GivenBy(null, "Of the unit above");

        var seen = world.Organization.As(manager).RetrieveMultiple(new QueryExpression("gg_courtesy") { ColumnSet = new ColumnSet("gg_name") });

        Assert.Equal(["Of the own unit", "Of the unit below"], seen.Entities.Select(row => row["gg_name"]).Order());
    }

    [Fact]
    public void A_manager_takes_a_step_from_a_seller_of_the_own_unit_and_not_from_one_of_another()
    {
        var south = world.Organization.AddBusinessUnit("South");
        var manager = world.Organization.AddUser("Mona Manager", roles: ["Ghosting Guard Manager"], businessUnit: south);
        var deal = world.Deal();
        var own = StepOf(world.Organization.AddUser("Sina South", businessUnit: south));
        var other = StepOf(world.Organization.AddUser("Nora North", businessUnit: world.Organization.AddBusinessUnit("North")));
        var service = world.Organization.As(manager);

        service.Update(new Entity("gg_commitment", own) { ["gg_dueon"] = World.Utc("2026-03-23") });

        Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => service.Update(new Entity("gg_commitment", other) { ["gg_dueon"] = World.Utc("2026-03-23") }));

        Guid StepOf(Guid seller) => world.Organization.As(seller).Create(world.Step(deal, "Us", "2026-03-20"));
    }

    private void GivenBy(Guid? unit, string name)
    {
        var seller = world.Organization.AddUser("Seller", businessUnit: unit);
        world.Organization.As(seller).Create(new Entity("gg_courtesy")
        {
            ["gg_name"] = name,
            ["gg_contactid"] = world.Customer,
            ["gg_kind"] = new OptionSetValue(847170000),
            ["gg_plannedfor"] = World.Utc("2026-05-04"),
        });
    }
}
