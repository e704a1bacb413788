using System.Collections.Generic;

namespace GhostingGuard.Plugins.Domain;

/// <summary>Who took part in an activity, as far as it is recorded.</summary>
public readonly struct Parties
{
    private readonly IReadOnlyList<Person>? addressees;

    /// <param name="sender">Who wrote, called or invited.</param>
    /// <param name="recipients">Customer when at least one recipient is none of us, Us when all are ours, Unknown when
    /// none is recorded. An address that belongs to nobody we know is none of us here.</param>
    /// <param name="addressees">The recipients who are none of us, in the order in which they are recorded; null for none.</param>
    /// <param name="author">The sender, if that is a person of the customer who is recorded; else null.</param>
    public Parties(Side sender, Side recipients, IReadOnlyList<Person>? addressees = null, Person? author = null)
    {
        Sender = sender;
        Recipients = recipients;
        this.addressees = addressees;
        Author = author;
    }

    public Side Sender { get; }

    public Side Recipients { get; }

    public Person? Author { get; }

    public IReadOnlyList<Person> Addressees => addressees ?? [];

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
