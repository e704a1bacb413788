namespace Microsoft.Xrm.Sdk;

/// <summary>Values of an alternate key by column.</summary>
public sealed class KeyAttributeCollection : DataCollection<string, object>;
