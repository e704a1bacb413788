namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Stands for the class of that name: the shipped DLLs may not know it, so the contract has none.</summary>
internal sealed class ExecuteMultipleRequest;
