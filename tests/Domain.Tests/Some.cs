using System;
using System.Globalization;
using GhostingGuard.Plugins.Domain;

namespace GhostingGuard.Domain.Tests;

/// <summary>Values for tests that do not care about the rest.</summary>
internal static class Some
{
    public static TimeZoneInfo Berlin { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static WorkingTime BerlinTime { get; } = new(Berlin);

    public static WorkingTime UtcTime { get; } = new(TimeZoneInfo.Utc);

    /// <summary>A moment in UTC, written as 2026-03-02 09:00 or with seconds.</summary>
    public static DateTime Utc(string text) => DateTime.SpecifyKind(
        DateTime.Parse(text, CultureInfo.InvariantCulture), DateTimeKind.Utc);

    public static Touch Mail(string moment) => Touch.Message(Utc(moment), Channel.Mail);

    public static Touch Call(string moment) => Touch.Message(Utc(moment), Channel.Phone);

    public static Touch Letter(string moment) => Touch.Message(Utc(moment), Channel.Letter);

    public static Touch Offer(string moment, string? validUntil = null) =>
        Touch.Offer(Utc(moment), validUntil is null ? null : Utc(validUntil));

    public static Touch Answer(string moment, Channel channel = Channel.Mail) => Touch.Response(Utc(moment), channel);

    public static Touch Missed(string moment) => Touch.MeetingMissedByCustomer(Utc(moment));

    public static Assessment Assess(string now, params Touch[] touches) => Assess(DealState.Open, now, touches);

    public static Assessment Assess(DealState state, string now, params Touch[] touches) =>
        Assess(state, now, new Facts(touches));

    public static Assessment Assess(DealState state, string now, Facts facts) =>
        Assessment.Of(state, facts, Policy.Default, UtcTime, Utc(now));

    public static Booking Booking(string bookedOn, string end, string? calledOffOn = null) =>
        new(Utc(bookedOn), Utc(end), calledOffOn is null ? null : Utc(calledOffOn));

    public static Person Person(string address) => new(id: null, address);

    public static History History(params Touch[] touches) => History(new Facts(touches));

    public static History History(Facts facts) =>
        Plugins.Domain.History.At(Utc("2100-01-01"), facts, Policy.Default, UtcTime);
}
