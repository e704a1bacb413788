using System;
using GhostingGuard.Plugins.Domain.Sweeping;
using Xunit;

namespace GhostingGuard.Domain.Tests.Sweeping;

public sealed class WorkBudgetTests
{
    [Theory]
    [InlineData(249, 0, true)]
    [InlineData(250, 0, false)]
    [InlineData(0, 89_999, true)]
    [InlineData(0, 90_000, false)]
    public void A_run_ends_with_its_last_deal_or_after_ninety_seconds(int rows, int milliseconds, bool allows) =>
        Assert.Equal(allows, new WorkBudget(WorkBudget.UsualRows).Allows(rows, TimeSpan.FromMilliseconds(milliseconds)));
}
