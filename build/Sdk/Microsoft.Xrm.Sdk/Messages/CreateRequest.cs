namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Creates a row.</summary>
public sealed class CreateRequest : OrganizationRequest
{
    /// <summary>The message with its parameters empty.</summary>
    public CreateRequest()
        : base("Create")
    {
        Target = null;
    }

    /// <summary>The row.</summary>
    public Entity Target
    {
        get => Parameters.Contains(nameof(Target)) ? (Entity)Parameters[nameof(Target)] : default;
        set => Parameters[nameof(Target)] = value;
    }
}
