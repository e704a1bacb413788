using GhostingGuard.EmbeddedDataverse.Storage;
using GhostingGuard.EmbeddedDataverse.Values;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>
/// A won or lost opportunity is read-only until it is opened again (Dynamics 365 developer guide, "Opportunity entities").
/// Other tables are not closed to the service.
/// </summary>
internal static class ClosedRows
{
    /// <exception cref="System.ServiceModel.FaultException{T}">The row is closed and the request does not open it.</exception>
    public static void Check(Row row, bool reopens)
    {
        if (row.Table.Name == "opportunity" && row.Get(SystemColumns.State) is int state && state != 0 && !reopens)
        {
            throw Faults.OpportunityClosed(row.Id);
        }
    }
}
