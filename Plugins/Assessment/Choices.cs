using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Commitments;
using GhostingGuard.Plugins.Domain.FollowUps;
using GhostingGuard.Plugins.Domain.Reasons;
using GhostingGuard.Plugins.Domain.Standings;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>The numbers of our choices. Each is its position in the domain's list, from the publisher's first number on.</summary>
internal static class Choices
{
    private const int First = 847170000;

    public static OptionSetValue Of(Risk risk) => new(First + (int)risk);

    /// <returns>Null for no number.</returns>
    public static Risk? RiskOf(int? number) => number is { } known ? (Risk)(known - First) : null;

    public static OptionSetValue Of(Turn turn) => new(First + (int)turn);

    public static OptionSetValue Of(CommitmentStatus status) => new(First + (int)status);

    public static OptionSetValue Of(SilenceKind kind) => new(First + (int)kind);

    public static OptionSetValue Of(Standing standing) => new(First + (int)standing);

    /// <returns>Null for no number, and for one an organisation added.</returns>
    public static Standing? StandingOf(int? number) =>
        number is { } known && Enum.IsDefined(typeof(Standing), known - First) ? (Standing)(known - First) : null;

    public static OptionSetValue Of(Channel channel) => new(First + (int)channel);

    /// <returns>Null for no channels at all, since an empty choice is stored as none.</returns>
    public static OptionSetValueCollection? Of(IReadOnlyCollection<Channel> channels) =>
        channels.Count == 0 ? null : new OptionSetValueCollection(channels.Select(Of).ToList());

    /// <returns>Null for no number, and for one an organisation added: nobody has read the mail as something we know.</returns>
    public static AnswerKind? AnswerKindOf(int? number) =>
        number is { } known && Enum.IsDefined(typeof(AnswerKind), known - First) ? (AnswerKind)(known - First) : null;

    public static MeetingOutcome MeetingOutcomeOf(int? number) => number switch
    {
        Dataverse.AppointmentTable.OutcomeHeld => MeetingOutcome.Held,
        Dataverse.AppointmentTable.OutcomeMissedByCustomer => MeetingOutcome.MissedByCustomer,
        Dataverse.AppointmentTable.OutcomeMissedByUs => MeetingOutcome.MissedByUs,
        Dataverse.AppointmentTable.OutcomeCalledOff => MeetingOutcome.CalledOffByCustomer,
        _ => MeetingOutcome.Unmarked,
    };

    public static OptionSetValue Of(Way way) => new(First + (int)way);

    public static bool IsWay(int number) => Enum.IsDefined(typeof(Way), number - First);

    /// <returns>Null for no number, and for one an organisation added.</returns>
    public static Way? WayOf(int? number) => number is { } known && IsWay(known) ? (Way)(known - First) : null;

    public static OptionSetValue Of(Reason reason) => new(First + (int)reason);

    /// <returns>Null for no number, and for one an organisation added: there are no words for it.</returns>
    public static Reason? ReasonOf(int? number) =>
        number is { } known && Enum.IsDefined(typeof(Reason), known - First) ? (Reason)(known - First) : null;

    public static OptionSetValue Of(Language language) => new(First + (int)language);

    /// <returns>Null for no number, and for one an organisation added.</returns>
    public static Language? LanguageOf(int? number) =>
        number is { } known && Enum.IsDefined(typeof(Language), known - First) ? (Language)(known - First) : null;

    public static bool IsChannel(int number) => Enum.IsDefined(typeof(Channel), number - First);

    /// <summary>The channel of a number. An organisation may have added channels of its own to the choice; they are social media
    /// to us.</summary>
    public static Channel ChannelOf(int number) =>
        IsChannel(number) ? (Channel)(number - First) : Channel.SocialMedia;
}
