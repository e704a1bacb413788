namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Deletes a row.</summary>
public sealed class DeleteRequest : OrganizationRequest
{
    /// <summary>The message with its parameters empty.</summary>
    public DeleteRequest()
        : base("Delete")
    {
        Target = null;
    }

    /// <summary>The row.</summary>
    public EntityReference Target
    {
        get => Parameters.Contains(nameof(Target)) ? (EntityReference)Parameters[nameof(Target)] : default;
        set => Parameters[nameof(Target)] = value;
    }

    /// <summary>What to do about somebody else having written meanwhile.</summary>
    public ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Parameters.Contains(nameof(ConcurrencyBehavior)) ? (ConcurrencyBehavior)Parameters[nameof(ConcurrencyBehavior)] : default;
        set => Parameters[nameof(ConcurrencyBehavior)] = value;
    }
}
