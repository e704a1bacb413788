using System;
using System.Collections.Generic;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>What is known of a mail that came in. Every part may be missing.</summary>
public sealed class IncomingMail
{
    /// <param name="subject">As it stands in the mail; null when unknown.</param>
    /// <param name="sender">As a mail writes it: an address, <c>Name &lt;address&gt;</c> or <c>address (Name)</c>; null when unknown.</param>
    /// <param name="headers">Internet headers as a JSON text that may be cut off anywhere, or as lines <c>Name: value</c>; null when unknown.</param>
    /// <param name="body">Text or HTML; null when unknown, which is not the same as a mail without a word.</param>
    /// <param name="receivedOn">The day it was received where its reader is; the time of day plays no part. Days without a year and
    /// words such as <c>tomorrow</c> are read from it.</param>
    /// <param name="recipients">The addresses it came to, those of us; null when unknown.</param>
    public IncomingMail(
        string? subject, string? sender, string? headers, string? body, DateTime receivedOn, IEnumerable<string>? recipients = null)
    {
        Subject = subject;
        Sender = sender;
        Headers = headers;
        Body = body;
        ReceivedOn = DateTime.SpecifyKind(receivedOn.Date, DateTimeKind.Unspecified);
        Recipients = [.. recipients ?? []];
    }

    public string? Subject { get; }

    public string? Sender { get; }

    public string? Headers { get; }

    public string? Body { get; }

    public DateTime ReceivedOn { get; }

    public IReadOnlyList<string> Recipients { get; }
}
