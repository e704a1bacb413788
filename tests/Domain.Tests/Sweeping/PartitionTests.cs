using System;
using System.Linq;
using GhostingGuard.Plugins.Domain.Sweeping;
using Xunit;

namespace GhostingGuard.Domain.Tests.Sweeping;

public sealed class PartitionTests
{
    private static readonly Guid[] AtRandom = [.. Enumerable.Range(0, 4000).Select(seed => new Guid(Bytes(seed)))];

    private static readonly Guid[] InARow = [.. Enumerable.Range(0, 4000).Select(number => new Guid(number, 0x1234, 0x11ee, 0x8b, 0x99, 0, 0x22, 0x48, 0x9a, 0xbc, 0xde))];

    [Fact]
    public void Every_deal_is_in_exactly_one_share()
    {
        var shares = Enumerable.Range(0, 7).Select(number => new Partition(number, 7)).ToList();

        Assert.All(AtRandom.Concat(InARow), deal => Assert.Single(shares, share => share.Contains(deal)));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(16)]
    public void Shares_are_of_about_the_same_size_whether_ids_are_random_or_given_in_a_row(int of)
    {
        foreach (var deals in new[] { AtRandom, InARow })
        {
            Assert.All(
                Enumerable.Range(0, of),
                number => Assert.InRange(deals.Count(new Partition(number, of).Contains), deals.Length / of * 0.75, deals.Length / of * 1.25));
        }
    }

    [Fact]
    public void The_share_of_a_deal_is_the_same_for_ever() =>
        Assert.True(new Partition(4, 16).Contains(new Guid("00112233-4455-6677-8899-aabbccddeeff")));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 2)]
    [InlineData(2, 2)]
    [InlineData(0, 17)]
    public void A_share_there_is_not_is_refused(int number, int of) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Partition(number, of));

    [Fact]
    public void All_deals_are_in_the_whole() => Assert.All(AtRandom, deal => Assert.True(Partition.Whole.Contains(deal)));

    private static byte[] Bytes(int seed)
    {
        var bytes = new byte[16];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
