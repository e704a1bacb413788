namespace Microsoft.Xrm.Sdk;

/// <summary>Column values as text in the language and format of the user, by logical name.</summary>
public sealed class FormattedValueCollection : DataCollection<string, string>;
