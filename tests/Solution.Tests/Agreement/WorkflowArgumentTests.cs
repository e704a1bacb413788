using System;
using System.Linq;
using System.Reflection;
using Xunit;

namespace GhostingGuard.Solution.Tests.Agreement;

/// <summary>Customers' workflows hold these names; a change breaks them without a word.</summary>
public sealed class WorkflowArgumentTests
{
    [Fact]
    public void The_arguments_of_the_activities_stay_as_they_are()
    {
        string[] pinned =
        [
            "AddWorkingDays.Days: Input \"Working days\" InArgument of Int32",
            "AddWorkingDays.From: Input \"From\" InArgument of DateTime",
            "AddWorkingDays.On: Output \"On\" OutArgument of DateTime",
            "AddWorkingDays.Opportunity: Input \"Opportunity\" InArgument of EntityReference",
            "AssessOpportunity.Explanation: Output \"Explanation\" OutArgument of String",
            "AssessOpportunity.NextChangeOn: Output \"Next change on\" OutArgument of DateTime",
            "AssessOpportunity.Opportunity: Input \"Opportunity\" InArgument of EntityReference",
            "AssessOpportunity.Risk: Output \"Ghosting risk\" OutArgument of OptionSetValue",
            "CloseStaleOpportunity.Done: Output \"Done\" OutArgument of Boolean",
            "CloseStaleOpportunity.DryRun: Input \"Dry run\" InArgument of Boolean",
            "CloseStaleOpportunity.Explanation: Output \"Explanation\" OutArgument of String",
            "CloseStaleOpportunity.Opportunity: Input \"Opportunity\" InArgument of EntityReference",
            "CloseStaleOpportunity.Possible: Output \"Possible\" OutArgument of Boolean",
            "CloseStaleOpportunity.Reason: Input \"Reason\" InArgument of String",
            "CreateFollowUp.AskAgain: Output \"Ask again\" OutArgument of Boolean",
            "CreateFollowUp.AskAgainOn: Output \"Ask again on\" OutArgument of DateTime",
            "CreateFollowUp.Created: Output \"Created\" OutArgument of Boolean",
            "CreateFollowUp.Decide: Output \"Decide\" OutArgument of Boolean",
            "CreateFollowUp.Explanation: Output \"Explanation\" OutArgument of String",
            "CreateFollowUp.Opportunity: Input \"Opportunity\" InArgument of EntityReference",
            "GetGhostingRisk.Explanation: Output \"Explanation\" OutArgument of String",
            "GetGhostingRisk.Opportunity: Input \"Opportunity\" InArgument of EntityReference",
            "GetGhostingRisk.Risk: Output \"Ghosting risk\" OutArgument of OptionSetValue",
            "GetGhostingRisk.Turn: Output \"Turn\" OutArgument of OptionSetValue",
            "GetGhostingRisk.WorkingDays: Output \"Working days of silence\" OutArgument of Int32",
            "RecordTouch.Activity: Output \"Activity\" OutArgument of EntityReference",
            "RecordTouch.AnswerExpectedBy: Input \"Answer expected by\" InArgument of DateTime",
            "RecordTouch.Channel: Input \"Channel\" InArgument of OptionSetValue",
            "RecordTouch.Contact: Input \"Contact\" InArgument of EntityReference",
            "RecordTouch.Kind: Input \"Kind\" InArgument of String",
            "RecordTouch.On: Input \"On\" InArgument of DateTime",
            "RecordTouch.Opportunity: Input \"Opportunity\" InArgument of EntityReference",
            "RecordTouch.Recorded: Output \"Recorded\" OutArgument of Boolean",
            "RefitReplyCurves.Curves: Output \"Curves written\" OutArgument of Int32",
            "RefitReplyCurves.Explanation: Output \"Explanation\" OutArgument of String",
            "RemindOfDecision.AskAgain: Output \"Ask again\" OutArgument of Boolean",
            "RemindOfDecision.AskAgainOn: Output \"Ask again on\" OutArgument of DateTime",
            "RemindOfDecision.Created: Output \"Created\" OutArgument of Boolean",
            "RemindOfDecision.DryRun: Input \"Dry run\" InArgument of Boolean",
            "RemindOfDecision.Due: Output \"Due\" OutArgument of Boolean",
            "RemindOfDecision.Explanation: Output \"Explanation\" OutArgument of String",
            "RemindOfDecision.Opportunity: Input \"Opportunity\" InArgument of EntityReference",
            "RemindOfDecision.Overdue: Output \"Overdue\" OutArgument of Boolean",
            "SendDigest.Digests: Output \"Digests created\" OutArgument of Int32",
            "SendDigest.Explanation: Output \"Explanation\" OutArgument of String",
            "StartSchedule.DryRun: Input \"Dry run\" InArgument of Boolean",
            "StartSchedule.Due: Output \"Due\" OutArgument of Boolean",
            "StartSchedule.Kind: Output \"What\" OutArgument of OptionSetValue",
            "StartSchedule.NextRunOn: Output \"Next run on\" OutArgument of DateTime",
            "StartSchedule.Schedule: Input \"Schedule\" InArgument of EntityReference",
            "SuggestNextChannel.Channel: Output \"Channel\" OutArgument of OptionSetValue",
            "SuggestNextChannel.Contact: Output \"Contact\" OutArgument of EntityReference",
            "SuggestNextChannel.DueOn: Output \"Due on\" OutArgument of DateTime",
            "SuggestNextChannel.Opportunity: Input \"Opportunity\" InArgument of EntityReference",
            "SuggestNextChannel.Suggestion: Output \"Suggestion\" OutArgument of String",
            "Sweep.MaxRows: Input \"Deals per run\" InArgument of Int32",
            "Sweep.Partitions: Input \"Runs side by side\" InArgument of Int32",
            "Sweep.Remaining: Output \"Remaining\" OutArgument of Boolean",
            "Sweep.Runs: Output \"Runs ordered\" OutArgument of Int32",
        ];

        var shipped =
            from activity in ShippedSolution.ActivitiesAssembly.GetExportedTypes()
            from property in activity.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            from attribute in property.GetCustomAttributesData()
            let role = attribute.AttributeType.Name.Replace("Attribute", string.Empty, StringComparison.Ordinal)
            where role is "Input" or "Output"
            select $"{activity.Name}.{property.Name}: {role} \"{attribute.ConstructorArguments[0].Value}\" {property.PropertyType.Name.Split('`')[0]} of {property.PropertyType.GenericTypeArguments[0].Name}";

        Assert.Equal(pinned, shipped.Order(StringComparer.Ordinal));
    }
}
