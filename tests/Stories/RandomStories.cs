using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>A step that misses an event would leave a deal as it was; asking for an assessment shows what it should be.</summary>
public sealed class RandomStories
{
    private const int Seeds = 20;
    private const int Steps = 40;

    [Fact]
    public void After_any_event_a_deal_is_stored_as_an_assessment_finds_it()
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var selling = new RandomSelling(seed);
            for (var step = 1; step <= Steps; step++)
            {
                var happened = selling.Step();
                var stored = selling.Deals.Select(Computed).ToList();

                selling.Assess();

                Assert.Equal(selling.Deals.Select(Computed).Prepend($"seed {seed}, step {step}: {happened}"), stored.Prepend($"seed {seed}, step {step}: {happened}"));
            }
        }
    }

    private static string Computed(Deal deal) => string.Join(", ", deal.Row().Attributes
        .Where(column => column.Key.StartsWith("gg_", StringComparison.Ordinal))
        .OrderBy(column => column.Key, StringComparer.Ordinal)
        .Select(column => $"{column.Key} {Text(column.Value)}"));

    private static object? Text(object? value) => value switch
    {
        OptionSetValue option => option.Value,
        OptionSetValueCollection options => string.Join('+', options.Select(option => option.Value)),
        _ => value,
    };
}
