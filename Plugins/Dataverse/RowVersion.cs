using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Dataverse;

/// <summary>Writing a row only if nobody changed it since it was read.</summary>
internal static class RowVersion
{
    /// <summary>How often is read anew when the row changes between reading and writing.</summary>
    private const int Attempts = 3;

    /// <summary>Reads and writes, and does both anew when somebody else wrote in between. Inside a transaction it does so once and lets
    /// every fault out, since synchronous code must not swallow one.</summary>
    /// <param name="run">The call in which it happens.</param>
    /// <param name="row">Which row, for the trace.</param>
    /// <param name="readAndWrite">What is done.</param>
    /// <exception cref="InvalidPluginExecutionException">With status Retry when it never succeeded; the platform runs the system job
    /// again later.</exception>
    public static T Guard<T>(PluginRun run, string row, Func<T> readAndWrite)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return readAndWrite();
            }
            catch (FaultException<OrganizationServiceFault> fault)
                when (fault.Detail.ErrorCode is ErrorCode.VersionMismatch or ErrorCode.Duplicate && !run.Context.IsInTransaction)
            {
                run.Trace($"{row} changed in between, attempt {attempt}");
                if (attempt == Attempts)
                {
                    throw new InvalidPluginExecutionException(
                        OperationStatus.Retry, "The row is being changed; the work on it is repeated later.");
                }
            }
        }
    }
}
