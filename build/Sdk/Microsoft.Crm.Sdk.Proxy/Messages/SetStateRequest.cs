using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Changes the state of a row.</summary>
public sealed class SetStateRequest : OrganizationRequest
{
    /// <summary>The message with its parameters empty.</summary>
    public SetStateRequest()
        : base("SetState")
    {
        EntityMoniker = null;
        State = null;
        Status = null;
    }

    /// <summary>The row.</summary>
    public EntityReference EntityMoniker
    {
        get => Parameters.Contains(nameof(EntityMoniker)) ? (EntityReference)Parameters[nameof(EntityMoniker)] : default;
        set => Parameters[nameof(EntityMoniker)] = value;
    }

    /// <summary>The state.</summary>
    public OptionSetValue State
    {
        get => Parameters.Contains(nameof(State)) ? (OptionSetValue)Parameters[nameof(State)] : default;
        set => Parameters[nameof(State)] = value;
    }

    /// <summary>The reason for the state.</summary>
    public OptionSetValue Status
    {
        get => Parameters.Contains(nameof(Status)) ? (OptionSetValue)Parameters[nameof(Status)] : default;
        set => Parameters[nameof(Status)] = value;
    }
}
