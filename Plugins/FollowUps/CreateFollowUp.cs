using System.Linq;
using System.ServiceModel;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.FollowUps;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>The custom API gg_CreateFollowUp: plans the next follow-up on a silent deal as an activity of its owner.</summary>
/// <remarks>Where nothing is to be done it says why, and throws nothing: a process may ask at any time, and again. Of two who ask at the
/// same moment one creates it; the id of the activity follows from the deal, its silence and the step.</remarks>
public sealed class CreateFollowUp : PluginBase
{
    /// <summary>Both languages, since asking for the caller's needs a transaction, and the fault has ended it.</summary>
    private const string SameMoment =
        "This follow-up was being planned by somebody else at the same moment. There is nothing left to do. / " +
        "Im selben Moment wurde dieses Nachfassen von jemand anderem geplant. Es bleibt nichts zu tun.";

    protected override void Handle(PluginRun run)
    {
        var next = new NextFollowUp(run);
        if (next.IsClosed)
        {
            throw new InvalidPluginExecutionException(next.Say.Closed);
        }

        var answer = run.Context.OutputParameters;
        var plan = next.Plan;
        answer["Created"] = plan.State == FollowUpState.Possible;
        answer["Decide"] = plan.IsToDecide;
        if (plan.State == FollowUpState.Possible)
        {
            answer["Activity"] = Create(run, next);
            answer["Explanation"] = next.Say.Created(plan.Way!.Value, plan.Step, next.Day(plan.DueOn!.Value));
        }
        else
        {
            answer["Explanation"] = next.Why;
            if (next.Made.Where(made => made.FollowUp.IsOpen).OrderBy(made => made.FollowUp.DueOn).FirstOrDefault() is { } open)
            {
                answer["Activity"] = open.Activity;
            }
        }

        if (plan.Way is { } way)
        {
            answer["Step"] = plan.Step;
            answer["Way"] = Choices.Of(way).Value;
            answer["DueOn"] = plan.DueOn!.Value;
        }

        if (plan.AskAgainOn is { } again)
        {
            answer["AskAgainOn"] = again;
        }
    }

    private static EntityReference Create(PluginRun run, NextFollowUp next)
    {
        var activity = new FollowUpActivity(run, next).Row;
        try
        {
            run.AsCaller.Create(activity);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ErrorCode.Duplicate)
        {
            throw new InvalidPluginExecutionException(SameMoment, fault);
        }

        run.Trace($"{activity.LogicalName} {activity.Id} is follow-up {next.Plan.Step} on opportunity {next.Row.Id}");
        return activity.ToEntityReference();
    }
}
