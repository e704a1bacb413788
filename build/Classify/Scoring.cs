using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Mail;

namespace GhostingGuard.Build.Classify;

/// <summary>The shipped rules on labelled mails, once with their headers and once without.</summary>
internal sealed class Scoring
{
    // Without a day received none can be read from; any day will do, since no days are compared then.
    private static readonly DateTime SomeDay = new(2026, 1, 1);

    private Scoring(string title, IReadOnlyList<Judgement> judgements)
    {
        Title = title;
        Judgements = judgements;
        Days = DayScore.Of(judgements);
    }

    public string Title { get; }

    public IReadOnlyList<Judgement> Judgements { get; }

    public DayScore Days { get; }

    public IEnumerable<Judgement> Misses => Judgements.Where(judgement => !judgement.IsRight);

    /// <summary>The kinds that were labelled or called, in the order of the choice.</summary>
    public IReadOnlyList<AnswerKind> Kinds =>
        [.. Enum.GetValues<AnswerKind>().Where(kind => Judgements.Any(judgement => judgement.Kind == kind || judgement.Mail.Kind == kind))];

    public static Scoring Of(string title, IReadOnlyList<LabelledMail> mails, bool withHeaders) =>
        new(title, [.. mails.Select(mail => Judge(mail, withHeaders))]);

    public int Count(AnswerKind right, AnswerKind called) => Judgements.Count(judgement => judgement.Mail.Kind == right && judgement.Kind == called);

    /// <summary>Mails of a kind that were called one of some kinds.</summary>
    public Share Called(AnswerKind right, params AnswerKind[] called)
    {
        var those = Judgements.Where(judgement => judgement.Mail.Kind == right).ToList();
        return new Share(those.Count(judgement => called.Contains(judgement.Kind)), those.Count);
    }

    public Share AllRight => new(Judgements.Count(judgement => judgement.IsRight), Judgements.Count);

    /// <summary>What matters most: a person's mail that would not count as an answer.</summary>
    public Share PeopleCalledAutomatic
    {
        get
        {
            var people = Called(AnswerKind.Person, AnswerKind.Person);
            return new Share(people.Of - people.Count, people.Of);
        }
    }

    private static Judgement Judge(LabelledMail mail, bool withHeaders)
    {
        var reading = MailReader.Read(new IncomingMail(mail.Subject, mail.From, withHeaders ? mail.Headers : null, mail.Body, mail.Received ?? SomeDay));
        return new Judgement(mail, reading.Kind, mail.Received is null ? null : reading.ReturnsOn, mail.Received is null ? null : reading.AnswerExpectedBy);
    }
}
