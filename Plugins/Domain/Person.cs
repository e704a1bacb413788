using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain;

/// <summary>Somebody an activity names, by what is recorded of them: who they are in our books, their address, or both.</summary>
/// <remarks>Two are the same person as soon as one of these agrees. A person of whom nothing is recorded is nobody.</remarks>
public sealed class Person
{
    private readonly Guid? id;
    private readonly string? address;

    /// <param name="id">The person in our books; null for somebody we do not know.</param>
    /// <param name="address">The mail address; null or blank when none is recorded. Case plays no part.</param>
    public Person(Guid? id, string? address)
    {
        this.id = id;
        this.address = string.IsNullOrWhiteSpace(address) ? null : address!.Trim();
    }

    /// <summary>Whoever an assessment can look up in our books; null for an address that belongs to nobody we know.</summary>
    public Guid? Id => id;

    /// <summary>What is recorded, for putting people in a fixed order.</summary>
    internal string Name => $"{id} {address?.ToUpperInvariant()}";

    public bool HasAddress => address is not null;

    public bool IsSameAs(Person other) =>
        (id is not null && id == other.id)
        || (address is not null && string.Equals(address, other.address, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether this person is among others.</summary>
    public bool IsAmong(IEnumerable<Person> others) => others.Any(IsSameAs);
}
