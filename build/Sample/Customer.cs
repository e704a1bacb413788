namespace GhostingGuard.Build.Sample;

/// <summary>A made-up company we would like to sell to.</summary>
/// <param name="Key">How deals refer to it; also its domain under the reserved ending .example.</param>
/// <param name="Name">The name on its account.</param>
/// <param name="Contact">The person deals are made with.</param>
/// <param name="Second">A second person, who becomes a stakeholder where a story says so.</param>
internal sealed record Customer(string Key, string Name, Person Contact, Person Second)
{
    public string AddressOf(Person person) => $"{person.LastName}@{Key}.example".Replace(' ', '.');
}
