namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Writes columns of a row.</summary>
public sealed class UpdateRequest : OrganizationRequest
{
    /// <summary>The message with its parameters empty.</summary>
    public UpdateRequest()
        : base("Update")
    {
        Target = null;
    }

    /// <summary>The row with the columns to write.</summary>
    public Entity Target
    {
        get => Parameters.Contains(nameof(Target)) ? (Entity)Parameters[nameof(Target)] : default;
        set => Parameters[nameof(Target)] = value;
    }

    /// <summary>What to do about somebody else having written meanwhile.</summary>
    public ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Parameters.Contains(nameof(ConcurrencyBehavior)) ? (ConcurrencyBehavior)Parameters[nameof(ConcurrencyBehavior)] : default;
        set => Parameters[nameof(ConcurrencyBehavior)] = value;
    }
}
