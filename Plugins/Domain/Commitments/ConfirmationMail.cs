using System;
using System.Net;

namespace GhostingGuard.Plugins.Domain.Commitments;

/// <summary>The mail that asks the customer to confirm a next step: what, by whom, by when.</summary>
public sealed class ConfirmationMail
{
    private const int LongestSubject = 200;

    private static readonly Wording English = new()
    {
        Subject = "Our next step",
        Greeting = "Hello",
        Opening = "this is how I noted our next step:",
        What = "What:",
        Who = "Who:",
        Us = "we",
        You = "you",
        Both = "you and we",
        By = "By:",
        Question = "Does that suit you? A short “yes” is enough. If something should be different, please tell me.",
        Closing = "Kind regards",
    };

    private static readonly Wording German = new()
    {
        Subject = "Unser nächster Schritt",
        Greeting = "Guten Tag",
        Opening = "so habe ich unseren nächsten Schritt notiert:",
        What = "Was:",
        Who = "Wer:",
        Us = "wir",
        You = "Sie",
        Both = "Sie und wir",
        By = "Bis:",
        Question = "Passt das so? Ein kurzes „Ja“ genügt. Soll etwas anders sein, sagen Sie es mir bitte.",
        Closing = "Mit freundlichen Grüßen",
    };

    private ConfirmationMail(string subject, string body)
    {
        Subject = subject;
        Body = body;
    }

    public string Subject { get; }

    /// <summary>HTML; whatever people entered is text in it.</summary>
    public string Body { get; }

    /// <param name="what">What was agreed, in a few words; null when nobody said.</param>
    /// <param name="owes">Who owes it.</param>
    /// <param name="dueOn">The day by whose end it is due.</param>
    /// <param name="contact">The name of the person it goes to; null when unknown.</param>
    /// <param name="sender">The name of the person it comes from; null when unknown.</param>
    /// <param name="language">Its language.</param>
    public static ConfirmationMail Of(string? what, Owner owes, DateTime dueOn, string? contact, string? sender, Language language)
    {
        var words = language == Language.German ? German : English;
        var day = Phrases.In(language).Day(dueOn);
        var subject = words.Subject + (what is null ? string.Empty : ": " + what);
        return new ConfirmationMail(
            subject.Length > LongestSubject ? subject.Substring(0, LongestSubject) : subject,
            Paragraph((contact is null ? words.Greeting : words.Greeting + " " + contact) + ",")
            + Paragraph(words.Opening)
            + "<p>"
            + (what is null ? string.Empty : Line(words.What, what))
            + Line(words.Who, owes switch { Owner.Us => words.Us, Owner.Customer => words.You, _ => words.Both })
            + Line(words.By, day)
            + "</p>"
            + Paragraph(words.Question)
            + Paragraph(words.Closing)
            + (sender is null ? string.Empty : Paragraph(sender)));
    }

    private static string Paragraph(string text) => "<p>" + WebUtility.HtmlEncode(text) + "</p>";

    private static string Line(string label, string text) =>
        "<b>" + WebUtility.HtmlEncode(label) + "</b> " + WebUtility.HtmlEncode(text) + "<br>";

    private sealed class Wording
    {
        public string Subject { get; set; } = string.Empty;

        public string Greeting { get; set; } = string.Empty;

        public string Opening { get; set; } = string.Empty;

        public string What { get; set; } = string.Empty;

        public string Who { get; set; } = string.Empty;

        public string Us { get; set; } = string.Empty;

        public string You { get; set; } = string.Empty;

        public string Both { get; set; } = string.Empty;

        public string By { get; set; } = string.Empty;

        public string Question { get; set; } = string.Empty;

        public string Closing { get; set; } = string.Empty;
    }
}
