namespace GhostingGuard.Plugins.Domain;

/// <summary>Who took part in an activity, as far as it is recorded.</summary>
public readonly struct Parties
{
    /// <param name="sender">Who wrote, called or invited.</param>
    /// <param name="recipients">Customer when at least one recipient is none of us, Us when all are ours, Unknown when
    /// none is recorded. An address that belongs to nobody we know is none of us here.</param>
    /// <param name="outsideRecipients">How many recipients are none of us; only mail asks.</param>
    public Parties(Side sender, Side recipients, int outsideRecipients = 0)
    {
        Sender = sender;
        Recipients = recipients;
        OutsideRecipients = outsideRecipients;
    }

    public Side Sender { get; }

    public Side Recipients { get; }

    public int OutsideRecipients { get; }

    /// <summary>True when somebody who is none of us took part.</summary>
    public bool IncludeCustomer => Sender == Side.Customer || Recipients == Side.Customer;

    /// <summary>Whether we reached out: a known sender decides, else the direction that was recorded.</summary>
    /// <param name="outgoing">The recorded direction; null when none is.</param>
    /// <returns>Null when neither tells.</returns>
    public bool? IsFromUs(bool? outgoing) => Sender switch
    {
        Side.Us => true,
        Side.Customer => false,
        _ => outgoing,
    };
}
