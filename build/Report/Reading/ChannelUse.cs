using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>How a channel was used, and what came back.</summary>
/// <param name="Channel">The channel as the solution words it.</param>
/// <param name="Ours">How often we reached out on it without speaking to anybody.</param>
/// <param name="Answers">How often the customer took part on it.</param>
/// <param name="FollowedWithinAWeek">How many of ours were followed within seven days by an answer, on whatever channel.</param>
internal sealed record ChannelUse(ChoiceLabel Channel, int Ours, int Answers, int FollowedWithinAWeek)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>One entry for each channel in use, in the order of the solution.</summary>
    public static IReadOnlyList<ChannelUse> Of(Snapshot snapshot)
    {
        var ours = new Dictionary<int, (int Count, int Followed)>();
        var answers = new Dictionary<int, int>();
        foreach (var deal in snapshot.Touches)
        {
            DateTime? nextAnswer = null;
            foreach (var touch in deal.Reverse())
            {
                if (touch.Answered)
                {
                    nextAnswer = touch.Moment;
                }

                if (touch.Channel is not { } channel)
                {
                    continue;
                }

                if (touch.Answered)
                {
                    answers[channel] = answers.GetValueOrDefault(channel) + 1;
                    continue;
                }

                var followed = nextAnswer is { } answer && answer - touch.Moment <= Week;
                var (count, sofar) = ours.GetValueOrDefault(channel);
                ours[channel] = (count + 1, sofar + (followed ? 1 : 0));
            }
        }

        return
        [
            .. snapshot.Channels
                .Where(channel => ours.ContainsKey(channel.Value) || answers.ContainsKey(channel.Value))
                .Select(channel => new ChannelUse(
                    channel,
                    ours.GetValueOrDefault(channel.Value).Count,
                    answers.GetValueOrDefault(channel.Value),
                    ours.GetValueOrDefault(channel.Value).Followed)),
        ];
    }
}
