using System;
using System.ServiceModel;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.SweepFaultTable.Columns;

namespace GhostingGuard.Plugins.Sweeping;

/// <summary>Notes which opportunities could not be assessed, so that they hold nobody up and are not tried for ever.</summary>
internal sealed class SweepFaults
{
    /// <summary>How often an opportunity is tried as it is; a fault may be one of the moment.</summary>
    public const int MostAttempts = 3;

    private readonly IOrganizationService service;
    private readonly string version;

    /// <param name="service">Writes as SYSTEM.</param>
    /// <param name="version">The rules and settings in force.</param>
    public SweepFaults(IOrganizationService service, string version)
    {
        this.service = service;
        this.version = version;
    }

    public void Record(DueOpportunity deal, Exception error)
    {
        var isTheSame = deal.SeenOn == deal.ModifiedOn && deal.FailedWith == version;
        var row = new Entity(SweepFaultTable.Name, deal.Id)
        {
            [Columns.FaultName] = deal.Id.ToString(),
            [Columns.Attempts] = isTheSame ? deal.Attempts + 1 : 1,
            [Columns.SeenOn] = deal.ModifiedOn,
            [Columns.FailedWith] = version,
            [Columns.Error] = SweepProgress.Text(error),
        };
        Write(() =>
        {
            if (deal.HasFailed)
            {
                service.Update(row);
            }
            else
            {
                service.Create(row);
            }
        });
    }

    public void Forget(DueOpportunity deal) => Write(() => service.Delete(SweepFaultTable.Name, deal.Id));

    /// <summary>Another sweep may have noted or forgotten the same fault a moment ago.</summary>
    private static void Write(Action write)
    {
        try
        {
            write();
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode is ErrorCode.Duplicate or ErrorCode.DoesNotExist)
        {
        }
    }
}
