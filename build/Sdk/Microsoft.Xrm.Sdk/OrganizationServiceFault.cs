namespace Microsoft.Xrm.Sdk;

/// <summary>Why the organization service refused.</summary>
public class OrganizationServiceFault : BaseServiceFault
{
    /// <summary>The cause; null where there is none.</summary>
    public OrganizationServiceFault InnerFault { get; set; }

    /// <summary>What the code traced; null where it traced nothing.</summary>
    public string TraceText { get; set; }
}
