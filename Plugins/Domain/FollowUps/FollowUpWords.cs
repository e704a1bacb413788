using System;
using System.Collections.Generic;
using GhostingGuard.Plugins.Domain.Courtesies;
using GhostingGuard.Plugins.Domain.Reasons;

namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>The words about follow-ups, in one language.</summary>
internal abstract class FollowUpWords
{
    public static IReadOnlyList<FollowUpWords> All { get; } = [EnglishFollowUpWords.Instance, GermanFollowUpWords.Instance];

    public abstract string Closing { get; }

    public abstract string WhatToSay { get; }

    public abstract string NoSilence { get; }

    public abstract string BeforeTheStart { get; }

    public abstract string NoWay { get; }

    public abstract string UnknownWay { get; }

    public abstract string UnknownLanguage { get; }

    public abstract string Closed { get; }

    public abstract string PlayIncomplete { get; }

    public abstract string PlayStep { get; }

    /// <summary>A note for the seller: something small may be given first.</summary>
    public abstract string GiveFirst { get; }

    /// <summary>The same, where one has been planned.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="day">The day it is planned for.</param>
    public abstract string GivePlanned(CourtesyKind kind, string day);

    /// <summary>A day as the reader writes it.</summary>
    public string Day(DateTime day) => Phrases.In(Language).Day(day);

    protected abstract Language Language { get; }

    /// <summary>A note for the seller: this is a task because a process must not write mails.</summary>
    public abstract string WriteTheMail { get; }

    /// <summary>Why a follow-up was closed by itself.</summary>
    public abstract string NoLongerAwaited(string day);

    /// <summary>Why a follow-up was closed by itself.</summary>
    public abstract string DealClosed(string day);

    public static FollowUpWords In(Language language) =>
        language == Language.German ? GermanFollowUpWords.Instance : EnglishFollowUpWords.Instance;

    /// <summary>What a list calls the way.</summary>
    public abstract string Name(Way way);

    public abstract string Name(Reason reason);

    /// <summary>What a row of plays is called.</summary>
    public abstract string PlayName(Reason reason, int step, Language language);

    /// <param name="placeholder">As it was written, without its braces.</param>
    public abstract string UnknownPlaceholder(string placeholder);

    /// <param name="name">What the other row is called.</param>
    public abstract string SecondPlay(string name);

    public abstract string Greeting(string? contact);

    /// <summary>The subject of a task, which is no text for the customer.</summary>
    public string Subject(Way way, string subject) => ToDo(way) is { Length: > 0 } task ? task + ": " + subject : subject;

    /// <summary>What the seller is asked to do; empty where the kind of the activity tells.</summary>
    protected abstract string ToDo(Way way);

    public abstract string Suggested(Way way, int step, string day);

    /// <summary>What was tried last reached nobody; this is another way.</summary>
    public abstract string Instead(Way way);

    /// <summary>A sentence of its own, after a suggestion: what was tried so far.</summary>
    public abstract string Tried(string list);

    public abstract string Times(Way way, int times);

    public abstract string NoNumber { get; }

    public abstract string NoAddress { get; }

    /// <summary>A sentence of its own: the switchboard said that the person works from home.</summary>
    public abstract string WorksFromHome { get; }

    public abstract string Created(Way way, int step, string day);

    public abstract string AlreadyOpen(string day);

    public abstract string NotAtRiskYet(string day);

    public abstract string HeldBack(string day);

    public abstract string MostReached(int most);

    public abstract string DecisionFirst(string day);
}
