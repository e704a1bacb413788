namespace GhostingGuard.EmbeddedDataverse;

/// <summary>What can be chosen about an organisation.</summary>
public sealed record OrganizationOptions
{
    /// <summary>The name of the organisation and of its business unit.</summary>
    public string Name { get; init; } = "Embedded";

    /// <summary>The ISO code of the base currency.</summary>
    public string Currency { get; init; } = "EUR";

    /// <summary>How often an asynchronous step is tried that asks to be tried again (OperationStatus.Retry); then it has failed.</summary>
    public int JobAttempts { get; init; } = 5;
}
