using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Stories;

/// <summary>Moments that other systems write where they know none, handed to every custom API that takes one.</summary>
public sealed class OddDateStories
{
    private static readonly DateTime[] Odd =
    [
        DateTime.MinValue, new(1, 1, 1, 20, 0, 0, DateTimeKind.Utc), new(1753, 1, 1), new(9999, 12, 31), new(9999, 12, 31, 4, 0, 0, DateTimeKind.Utc), DateTime.MaxValue,
    ];

    [Theory]
    [InlineData("gg_ParkOpportunity", "Until")]
    [InlineData("gg_KeepOn", "DecideBy")]
    [InlineData("gg_RecordTouch", "On")]
    [InlineData("gg_RecordTouch", "AnswerExpectedBy")]
    [InlineData("gg_AddWorkingDays", "From")]
    public void A_moment_that_nobody_meant_is_refused_in_one_sentence(string api, string parameter)
    {
        foreach (var zone in new[] { "Pacific/Kiritimati", "America/Los_Angeles" })
        {
            var world = new World(zone: zone);
            var deal = world.Deal();
            world.MailTo(deal.Reference);
            foreach (var moment in Odd)
            {
                var request = Request(api, deal);
                request[parameter] = moment;

                var refusal = Assert.ThrowsAny<FaultException>(() => world.Service.Execute(request)).Message;

                Assert.Contains(
                    (api, parameter, moment.Year > 1753) switch
                    {
                        ("gg_RecordTouch", "On", true) => "This lies in the future.",
                        ("gg_RecordTouch", "On", false) => "Please enter a moment within the last 10 years",
                        ("gg_RecordTouch", _, true) => "The day by which an answer is expected is more than a year ahead.",
                        ("gg_RecordTouch", _, false) => "The day by which an answer is expected has already passed.",
                        ("gg_AddWorkingDays", _, _) => "Please give a moment in the years 1900 to 2999.",
                        _ => " cannot be chosen. Please enter a day from",
                    },
                    refusal,
                    StringComparison.Ordinal);
            }
        }
    }

    private static OrganizationRequest Request(string api, Deal deal) => api switch
    {
        "gg_AddWorkingDays" => new OrganizationRequest(api) { ["Days"] = 1 },
        "gg_RecordTouch" => new OrganizationRequest(api) { ["Target"] = deal.Reference, ["Kind"] = "AnswerExpected" },
        "gg_ParkOpportunity" => new OrganizationRequest(api) { ["Target"] = deal.Reference, ["Reason"] = "Budget" },
        _ => new OrganizationRequest(api) { ["Target"] = deal.Reference },
    };
}
