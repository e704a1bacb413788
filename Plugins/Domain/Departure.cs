using System;

namespace GhostingGuard.Plugins.Domain;

/// <summary>A person of the customer has left the company: what we send them reaches nobody.</summary>
public sealed class Departure
{
    /// <param name="who">Who left.</param>
    /// <param name="toldOn">When we were told, in UTC.</param>
    public Departure(Person who, DateTime toldOn)
    {
        Who = who;
        ToldOn = toldOn;
    }

    public Person Who { get; }

    public DateTime ToldOn { get; }
}
