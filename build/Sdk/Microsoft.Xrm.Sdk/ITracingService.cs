namespace Microsoft.Xrm.Sdk;

/// <summary>Takes notes about what code did.</summary>
public interface ITracingService
{
    /// <summary>Notes a line.</summary>
    void Trace(string format, params object[] args);
}
