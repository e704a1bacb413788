using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Chances;

namespace GhostingGuard.Benchmarks;

/// <summary>Judging a deal, once everything is read: as many touches as an assessment may hold.</summary>
public class DomainBenchmarks
{
    private static readonly DateTime Start = new(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Person Contact = new(Guid.NewGuid(), "contact@example.com");

    private readonly WorkingTime time = new(
        TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), Enumerable.Range(0, 60).Select(day => new DateTime(2020, 12, 24).AddDays(day * 40)));

    private readonly Rhythm rhythm = new(waits: 40, answers: 25, logDays: -12);
    private Facts facts = null!;

    [Params(10, 250)]
    public int Touches { get; set; }

    /// <summary>Ten years after the first touch: days of elapsed time are counted one by one.</summary>
    [Params(60, 3650)]
    public int DaysLater { get; set; }

    [GlobalSetup]
    public void Record() => facts = new Facts(
        Enumerable.Range(0, Touches).Select(index => index % 7 == 3
            ? Touch.Response(Start.AddHours(index * 5), Channel.Mail)
            : Touch.Message(Start.AddHours(index * 5), (Channel)(index % 5), [Contact])),
        bookings: [new Booking(Start.AddDays(1), Start.AddDays(9), Start.AddDays(5))],
        commitments: [Commitment.Answer(Start.AddDays(2), Start.Date.AddDays(12))],
        absences: [new Absence(Contact, Start.AddDays(3), Start.AddDays(10))]);

    [Benchmark]
    public string? Judge()
    {
        var now = Start.AddDays(DaysLater);
        var assessment = Assessment.Of(DealState.Open, facts, Policy.Default, time, now, rhythm);
        Conduct.Of(assessment.History, Policy.Default, time, now);
        return Explanation.Of(assessment, time, Language.German);
    }
}
