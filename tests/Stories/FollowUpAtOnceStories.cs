using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>Two ask for the follow-up of one deal at the same moment, a workflow and a flow perhaps: there is one.</summary>
public sealed class FollowUpAtOnceStories
{
    private readonly World world = new();

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, null, false)]
    [InlineData(FollowUps.Phone, FollowUps.Letter, true)]
    [InlineData(FollowUps.Mail, FollowUps.ColleagueOfOurs, false)]
    public void Whenever_the_other_one_comes_there_is_one_follow_up(int? mine, int? theirs, bool isFirst)
    {
        var requests = Requests();
        for (var beforeRequest = 1; beforeRequest <= requests; beforeRequest++)
        {
            var deal = world.Deal();
            world.MailTo(deal.Reference);
            if (!isFirst)
            {
                world.Complete(world.FollowUp(deal)["Activity"]);
            }

            var seen = 0;
            var number = beforeRequest;
            var other = world.Organization.Interrupt(
                _ => ++seen == number,
                () => world.Organization.As(world.Colleague.Id).Execute(Request(deal, theirs)));
            var failure = Record.Exception(() => world.Service.Execute(Request(deal, mine)));
            world.Run();

            Assert.True(other.Ended);
            Assert.Single(FollowUps.On(world, deal), row => FollowUps.State(row) == 0);
            Assert.All(new[] { failure, other.Failure }.OfType<FaultException>(), fault => Assert.StartsWith(
                "This follow-up was being planned by somebody else at the same moment.", fault.Message, StringComparison.Ordinal));
            Assert.False(failure is not null && other.Failure is not null);
            Assert.Equal(false, ((OrganizationResponse)world.Service.Execute(Request(deal, null)))["Created"]);
        }
    }

    private static OrganizationRequest Request(Deal deal, int? way)
    {
        var request = new OrganizationRequest("gg_CreateFollowUp") { ["Target"] = deal.Reference };
        if (way is { } known)
        {
            request["Way"] = known;
        }

        return request;
    }

    /// <summary>The requests of one call, each a moment at which the other may come.</summary>
    private int Requests()
    {
        var deal = world.Deal();
        world.MailTo(deal.Reference);
        var requests = 0;
        world.Organization.Interrupt(
            _ =>
            {
                requests++;
                return false;
            },
            () => throw new InvalidOperationException());
        world.Service.Execute(Request(deal, null));
        world.Run();
        Assert.InRange(requests, 8, 20);
        return requests;
    }
}
