using System;
using System.Collections.Generic;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>What the placeholders of a play stand for in one deal.</summary>
public sealed class PlayValues
{
    private const string ContactName = "contact";
    private const string SenderName = "sender";
    private const string OfferDay = "offer date";
    private const string LastTouchDay = "last contact";

    private readonly Dictionary<string, string?> values;

    /// <param name="contact">The name of the person who is asked; null when unknown.</param>
    /// <param name="sender">The name of the person who asks; null when unknown.</param>
    /// <param name="offeredOn">The day of our newest offer in the silence, in words; null without one.</param>
    /// <param name="lastTouchOn">The day of our latest touch, in words; null without one.</param>
    public PlayValues(string? contact, string? sender, string? offeredOn, string? lastTouchOn)
    {
        Contact = Plain(contact);
        Sender = Plain(sender);
        values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            [ContactName] = Contact,
            [SenderName] = Sender,
            [OfferDay] = Plain(offeredOn),
            [LastTouchDay] = Plain(lastTouchOn),
        };
    }

    /// <summary>The names of all placeholders, as people write them between braces.</summary>
    public static IReadOnlyList<string> Names { get; } = [ContactName, SenderName, OfferDay, LastTouchDay];

    public string? Contact { get; }

    public string? Sender { get; }

    /// <returns>Null for a placeholder that is not known, and for one of which nothing is recorded.</returns>
    public string? Of(string placeholder) => values.TryGetValue(placeholder.Trim(), out var value) ? value : null;

    /// <summary>A name with braces in it must not read as a placeholder.</summary>
    private static string? Plain(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : value!.Trim().Replace('{', '(').Replace('}', ')');
}
