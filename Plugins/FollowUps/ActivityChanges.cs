using System.Collections.Generic;
using System.ServiceModel;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>What is done to activities of ours that somebody else may be doing, sending or deleting at the same moment.</summary>
internal static class ActivityChanges
{
    /// <summary>Characters the description of an activity holds.</summary>
    private const int LongestText = 2000;

    private static readonly Dictionary<string, int> StatusCanceled = new()
    {
        [PhoneCallTable.Name] = PhoneCallTable.StatusCanceled,
        [EmailTable.Name] = EmailTable.StatusCanceled,
        [TaskTable.Name] = TaskTable.StatusCanceled,
        [LetterTable.Name] = LetterTable.StatusCanceled,
        [MessageTable.Name] = MessageTable.StatusCanceled,
    };

    /// <summary>An activity that nobody needs any more, with the reason above its text. A mail that was drafted keeps its text.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="note">Why it is canceled.</param>
    /// <param name="text">What its description says so far.</param>
    public static Entity Canceled(EntityReference activity, string note, string? text)
    {
        var row = new Entity(activity.LogicalName, activity.Id)
        {
            [ActivityTable.Columns.State] = new OptionSetValue(ActivityTable.StateCanceled),
            [ActivityTable.Columns.Status] = new OptionSetValue(StatusCanceled[activity.LogicalName]),
        };
        if (activity.LogicalName != EmailTable.Name)
        {
            var whole = note + "\n\n" + text;
            row[TaskTable.Columns.Description] = whole.Length > LongestText ? whole.Substring(0, LongestText) : whole;
        }

        return row;
    }

    /// <summary>Writes them; what somebody has just done, sent or deleted is settled as well.</summary>
    public static void Write(PluginRun run, IEnumerable<Entity> changes)
    {
        foreach (var change in changes)
        {
            try
            {
                run.AsSystem.Update(change);
            }
            catch (FaultException<OrganizationServiceFault> fault)
            {
                run.Trace($"{change.LogicalName} {change.Id}: {fault.Message}");
            }
        }
    }
}
