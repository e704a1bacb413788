using System;
using GhostingGuard.EmbeddedDataverse.Pipeline;
using GhostingGuard.EmbeddedDataverse.Values;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>
/// Closes an opportunity as lost and keeps the activity that tells of it; learn.microsoft.com/dotnet/api/microsoft.crm.sdk.messages.loseopportunityrequest.
/// The change of state raises Update; decision 0119 says why.
/// </summary>
internal sealed class LoseOpportunityMessage(Engine engine) : IMessage
{
    private const string Activity = "opportunityclose";
    private const string OpportunityColumn = "opportunityid";
    private const int Lost = 2;
    private const int CompletedState = 1;

    // Stands for the state's default status reason.
    private const int DefaultStatus = -1;

    public OrganizationResponse Execute(Caller caller, OrganizationRequest request)
    {
        request.OnlyHolds("OpportunityClose", "Status");
        var close = Copies.Of(request.Required<Entity>("OpportunityClose"));
        var status = request.Required<OptionSetValue>("Status");
        if (close.LogicalName != Activity || close.GetAttributeValue<EntityReference>(OpportunityColumn) is not { } opportunity)
        {
            throw Faults.Invalid($"OpportunityClose of {request.RequestName} names no opportunity.");
        }

        engine.Pipeline.InTransaction(() =>
        {
            Keep(caller, close, opportunity);
            Close(caller, opportunity, status.Value, close.GetAttributeValue<DateTime?>("actualend"));
        });
        return new OrganizationResponse();
    }

    private void Keep(Caller caller, Entity close, EntityReference opportunity)
    {
        close["regardingobjectid"] = opportunity;
        var created = (CreateResponse)new CreateMessage(engine).Execute(caller, new CreateRequest { Target = close });
        Update(caller, new Entity(Activity, created.id) { [SystemColumns.State] = new OptionSetValue(CompletedState) });
    }

    private void Close(Caller caller, EntityReference opportunity, int status, DateTime? on)
    {
        var row = new Entity(opportunity.LogicalName, opportunity.Id)
        {
            ["actualclosedate"] = (on ?? engine.Clock.Now).Date,
            [SystemColumns.State] = new OptionSetValue(Lost),
        };
        if (status != DefaultStatus)
        {
            row[SystemColumns.Status] = new OptionSetValue(status);
        }

        Update(caller, row);
    }

    private void Update(Caller caller, Entity row) => new UpdateMessage(engine).Execute(caller, new UpdateRequest { Target = row });
}
