using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>What a sweep costs for each deal does not grow with their number, and wherever it ends the rest is still due.</summary>
/// <remarks>The figures for 100,000 deals are in build/decisions/0114; here are as many as a test run has time for.</remarks>
public sealed class SweepScaleStories
{
    private const int Deals = 400;
    private const int MaxRows = 50;
    private const int DealsOfACustomer = 10;

    /// <summary>Settings, opportunity, activities of the deal and of its people, rhythm, update.</summary>
    private const int RequestsOfADeal = 6;

    /// <summary>The run's row, its status twice, the settings, the deals that are due.</summary>
    private const int RequestsOfARun = 5;

    private readonly World world = new();
    private readonly Sweeps sweeps;

    public SweepScaleStories() => sweeps = new Sweeps(world);

    [Theory]
    [InlineData(20260316)]
    [InlineData(20261125)]
    public void A_sweep_that_is_interrupted_at_random_comes_to_the_end_at_the_same_cost_for_each_deal(int seed)
    {
        var deals = AskedAbout(Deals);
        world.At("2026-03-16 09:00");
        var random = new Random(seed);
        var whole = new List<int>();
        var (written, interrupted) = (0, 0);

        while (sweeps.Order(MaxRows).Remaining)
        {
            world.At(world.Organization.Now.AddMinutes(15).ToString("u", CultureInfo.InvariantCulture));
            var left = random.Next(3) == 0 ? random.Next(MaxRows * RequestsOfADeal) : int.MaxValue;
            var service = new InTheWay(world.Organization.AsSystem, request =>
            {
                if (left-- <= 0)
                {
                    throw new TimeoutException("The machine is gone.");
                }

                written += request is UpdateRequest { Target.LogicalName: "opportunity" } ? 1 : 0;
            });

            if (Record.Exception(() => sweeps.Work(sweeps.Run("due", MaxRows), service)) is not null)
            {
                interrupted++;
            }
            else if (sweeps.Of("due")[^1].Processed == MaxRows)
            {
                whole.Add(service.Requests.Count);
            }
        }

        Assert.All(deals, deal => Assert.Equal("Ghosting", deal.Risk));
        Assert.Equal(Deals, written);
        Assert.InRange(interrupted, 1, Deals / MaxRows);
        Assert.Equal(RequestsOfARun + (RequestsOfADeal * MaxRows), Assert.Single(whole.Distinct()));
        Assert.Empty(sweeps.Faults());
    }

    /// <summary>Deals of many customers, each of whom was called in vain.</summary>
    private List<Deal> AskedAbout(int count)
    {
        var deals = new List<Deal>();
        var customer = world.Customer;
        world.At("2026-03-02 09:00");
        for (var number = 0; number < count; number++)
        {
            customer = number % DealsOfACustomer == 0 ? world.Contact($"Customer {number}") : customer;
            var deal = world.Deal(customer);
            world.Call(deal.Reference, with: customer);
            deals.Add(deal);
        }

        return deals;
    }
}
