namespace Microsoft.Xrm.Sdk;

/// <summary>What a fault tells besides its message.</summary>
public sealed class ErrorDetailCollection : DataCollection<string, object>;
