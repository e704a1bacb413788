using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Writing;

public sealed class Associating
{
    private static readonly Relationship Competitors = new("opportunitycompetitors_association");

    private readonly Organization organization = new TestSolution().Import();
    private readonly Guid deal;
    private readonly EntityReference competitor;

    public Associating()
    {
        deal = organization.AsSystem.Add("opportunity", ("name", "Deal"));
        competitor = new EntityReference("competitor", organization.AsSystem.Add("competitor", ("name", "Fabrikam")));
    }

    [Fact]
    public void A_pair_can_be_joined_from_either_side()
    {
        organization.AsSystem.Associate("competitor", competitor.Id, Competitors, [new EntityReference("opportunity", deal)]);

        var query = new QueryExpression("opportunity");
        var pairs = query.AddLink("opportunitycompetitors", "opportunityid", "opportunityid");
        var other = pairs.AddLink("competitor", "competitorid", "competitorid");
        other.EntityAlias = "other";
        other.Columns = new ColumnSet("name");
        Assert.Equal("Fabrikam", ((AliasedValue)organization.AsSystem.RetrieveMultiple(query).Entities.Single()["other.name"]).Value);
    }

    [Fact]
    public void A_pair_is_made_once_and_can_be_removed()
    {
        organization.AsSystem.Associate("opportunity", deal, Competitors, [competitor]);
        Faulting.With(-2147220937, () => organization.AsSystem.Associate("competitor", competitor.Id, Competitors, [new EntityReference("opportunity", deal)]));
        Assert.Equal(1, Pairs());

        organization.AsSystem.Disassociate("opportunity", deal, Competitors, [competitor]);
        organization.AsSystem.Disassociate("opportunity", deal, Competitors, [competitor]);
        Assert.Equal(0, Pairs());
    }

    [Fact]
    public void A_pair_goes_with_either_row()
    {
        organization.AsSystem.Associate("opportunity", deal, Competitors, [competitor]);

        organization.AsSystem.Delete("competitor", competitor.Id);

        Assert.Equal(0, Pairs());
    }

    [Fact]
    public void Nobody_writes_pairs_by_hand_or_ties_what_is_not_there()
    {
        Assert.ThrowsAny<Exception>(() => organization.AsSystem.Create(new Entity("opportunitycompetitors")));
        Assert.ThrowsAny<Exception>(() => organization.AsSystem.Associate("opportunity", deal, Competitors, [new EntityReference("competitor", Guid.NewGuid())]));
        Assert.ThrowsAny<Exception>(() => organization.AsSystem.Associate("opportunity", deal, Competitors, [new EntityReference("contact", Guid.NewGuid())]));
        Assert.Equal(0, Pairs());
    }

    [Fact]
    public void Another_relationship_is_not_modelled() => Assert.Throws<NotSupportedException>(
        () => organization.AsSystem.Associate("opportunity", deal, new Relationship("contactleads_association"), [competitor]));

    private int Pairs() => organization.AsSystem.RetrieveMultiple(new QueryExpression("opportunitycompetitors")).Entities.Count;
}
