namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Stands for the class of that name, which the contract has not.</summary>
internal sealed class ExecuteFetchRequest;
