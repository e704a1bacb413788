using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>Two people save a courtesy for the same contact at the same moment: together they never pass the limit.</summary>
public sealed class CourtesyAtOnceStories
{
    /// <summary>The requests of a check: both currencies and settings, whether there is a row to lock, its lock, the sum.</summary>
    private const int RequestsOfCheck = 5;

    private readonly World world = new();
    private readonly Courtesies courtesies;

    public CourtesyAtOnceStories() => courtesies = new Courtesies(world);

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    [InlineData(5, false)]
    public void Whenever_the_other_one_comes_only_one_of_two_gets_the_room(int beforeRequest, bool isFirstOfTheYear)
    {
        if (!isFirstOfTheYear)
        {
            world.Delete(courtesies.Plan(1));
        }

        var requests = 0;
        var other = world.Organization.Interrupt(
            _ => ++requests == beforeRequest,
            () => world.Organization.As(world.Colleague.Id).Create(courtesies.Row(30, "2026-06-01", null)));

        var mine = Saving(() => world.Service.Create(courtesies.Row(30, "2026-05-04", null)));
        world.Run();

        Assert.True(other.Ended);
        Assert.Single(Planned());
        Assert.True(mine is null ^ other.Failure is null);
        var sentence = ((FaultException<OrganizationServiceFault>)(mine ?? other.Failure)!).Message;
        Assert.True(sentence.Contains("60.00 EUR", StringComparison.Ordinal) || sentence.StartsWith("The first courtesy for this contact was being saved", StringComparison.Ordinal), sentence);
    }

    [Fact]
    public void The_second_waits_for_the_lock_of_the_first_and_then_sees_what_it_saved()
    {
        world.Delete(courtesies.Plan(1));
        var other = world.Organization.Interrupt(
            IsReadingTheSum, () => world.Organization.As(world.Colleague.Id).Create(courtesies.Row(20, "2026-06-01", null)));

        world.Service.Create(courtesies.Row(30, "2026-05-04", null));

        Assert.Equal((true, null), (other.Waited, other.Failure));
        Assert.Equal(2, Planned().Length);
    }

    [Fact]
    public void When_the_first_is_refused_the_second_has_the_room()
    {
        world.Delete(courtesies.Plan(1));
        var other = world.Organization.Interrupt(
            IsReadingTheSum, () => world.Organization.As(world.Colleague.Id).Create(courtesies.Row(50, "2026-06-01", null)));

        Courtesies.Refusal(() => world.Service.Create(courtesies.Row(50.01m, "2026-05-04", null)));

        Assert.Equal((true, null), (other.Waited, other.Failure));
        Assert.Equal(50m, Planned().Single().GetAttributeValue<Money>("gg_value").Value);
    }

    [Fact]
    public void Courtesies_for_two_people_do_not_wait_for_each_other()
    {
        var somebodyElse = world.Contact("Somebody else");
        var other = world.Organization.Interrupt(
            IsReadingTheSum, () => world.Organization.As(world.Colleague.Id).Create(courtesies.Row(50, "2026-06-01", null, somebodyElse)));

        world.Service.Create(courtesies.Row(50, "2026-05-04", null));

        Assert.Equal((true, false, null), (other.Ended, other.Waited, other.Failure));
    }

    [Fact]
    public void A_check_makes_the_requests_between_which_the_other_one_comes()
    {
        var requests = 0;
        world.Organization.Interrupt(_ => ++requests > RequestsOfCheck, () => throw new InvalidOperationException("There was one more."));

        world.Service.Create(courtesies.Row(30, "2026-05-04", null));

        Assert.Equal(RequestsOfCheck, requests);
    }

    private static bool IsReadingTheSum(OrganizationRequest request) =>
        request is RetrieveMultipleRequest { Query: QueryExpression { EntityName: "gg_courtesy" } };

    private static FaultException? Saving(Action action) => Record.Exception(action) as FaultException;

    private Entity[] Planned() =>
        [.. world.Service.RetrieveMultiple(new QueryExpression("gg_courtesy") { ColumnSet = new ColumnSet("gg_value") }).Entities];
}
