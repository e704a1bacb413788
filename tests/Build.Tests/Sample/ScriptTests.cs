using System;
using System.Linq;
using GhostingGuard.Build.Sample;
using Xunit;

namespace GhostingGuard.Build.Tests.Sample;

public class ScriptTests
{
    [Fact]
    public void A_line_says_when_what_and_with_which_details()
    {
        var step = Assert.Single(Script.Read("+2 10:40 mail-in questions by=stakeholder unfiled"));

        Assert.Equal(2, step.DaysLater);
        Assert.Equal(new TimeSpan(10, 40, 0), step.Time);
        Assert.Equal((Deed.Mail, true, Actor.Stakeholder, "questions", false), (step.Deed, step.Incoming, step.Actor, step.Subject, step.Filed));
    }

    [Theory]
    [InlineData("+1 mail-out")] // no time
    [InlineData("+1 9:30 mail-out")] // a time has two digits
    [InlineData("+1 09:30 pigeon-out")] // no word of ours
    [InlineData("+1 09:30 mail-out weather")] // no subject of ours
    [InlineData("+1 09:30 mail-out by=robot")]
    public void A_line_that_cannot_be_read_is_refused_and_quoted(string line)
    {
        var refusal = Assert.Throws<FormatException>(() => Script.Read(line));

        Assert.Contains(line, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_scenario_can_be_read() => Assert.All(
        Deals.All.Select(deal => deal.Story).Distinct(),
        story => Assert.NotEmpty(story.Phases.SelectMany(ways => ways).Append(story.Ending).SelectMany(Script.Read)));
}
