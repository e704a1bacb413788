namespace GhostingGuard.Plugins.Domain.FollowUps;

/// <summary>The ways in which a silent customer can still be reached. The order is the one in which they are tried unless the
/// policy has another.</summary>
/// <remarks>A way is more than a channel: another person of the customer, or another person of ours, can open one.</remarks>
public enum Way
{
    Phone,

    Mail,

    /// <summary>LinkedIn, WhatsApp, SMS, Teams or social media.</summary>
    Message,

    /// <summary>A letter or a fax.</summary>
    Letter,

    /// <summary>Another person of the customer than our contact.</summary>
    OtherStakeholder,

    InPerson,

    /// <summary>Another person of ours gets in touch.</summary>
    Colleague,
}
