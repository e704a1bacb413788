namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Stands for the class of that name, which the contract has not.</summary>
internal sealed class RetrieveEntityRequest
{
    public bool RetrieveAsIfPublished { get; set; }
}
