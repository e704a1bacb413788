using System;
using System.Globalization;
using GhostingGuard.Plugins.Domain.Mail;

namespace GhostingGuard.Domain.Tests.Mail;

/// <summary>Mails, plainly made up.</summary>
internal static class Some
{
    /// <summary>A Monday.</summary>
    public const string Received = "2026-09-07";

    public static IncomingMail Mail(
        string? subject = "Packing line", string? body = null, string? sender = "Ada Example <ada@customer.example>", string? headers = null, string received = Received,
        string[]? recipients = null) =>
        new(subject, sender, headers, body, Day(received), recipients);

    public static DateTime Day(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
