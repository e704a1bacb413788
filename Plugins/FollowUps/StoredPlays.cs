using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.FollowUps;
using GhostingGuard.Plugins.Domain.Reasons;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.PlayTable.Columns;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>The plays an organisation has written, as rows.</summary>
internal static class StoredPlays
{
    /// <summary>Rows that are read at most: seven ways have seven plays for a step, and one for all.</summary>
    private const int Most = 50;

    /// <summary>The active plays for a step, the oldest first, over those of the product.</summary>
    public static Playbook For(IOrganizationService service, Reason? reason, int step, Language language)
    {
        var query = new QueryExpression(PlayTable.Name)
        {
            ColumnSet = new ColumnSet(Columns.Way, Columns.Subject, Columns.Text, Columns.GivesFirst),
            TopCount = Most,
        };
        query.Criteria.AddCondition(Columns.State, ConditionOperator.Equal, PlayTable.StateActive);
        query.Criteria.AddCondition(Columns.Reason, ConditionOperator.Equal, Choices.Of(reason ?? Reason.Unknown).Value);
        query.Criteria.AddCondition(Columns.Step, ConditionOperator.Equal, step);
        query.Criteria.AddCondition(Columns.Language, ConditionOperator.Equal, Choices.Of(language).Value);
        query.AddOrder(Columns.CreatedOn, OrderType.Ascending);
        query.AddOrder(Columns.Id, OrderType.Ascending);
        return new Playbook(service.RetrieveMultiple(query).Entities.Select(row => new Play(
            reason ?? Reason.Unknown,
            step,
            language,
            row.Value<string>(Columns.Subject) ?? string.Empty,
            row.Value<string>(Columns.Text) ?? string.Empty,
            row.Value<bool>(Columns.GivesFirst),
            Choices.WayOf(row.Choice(Columns.Way)))));
    }

    /// <summary>Creates a row for each play of the product of which there is none for every way, active or not: one that somebody switched
    /// off stays off.</summary>
    /// <returns>How many were created.</returns>
    public static int CreateMissing(IOrganizationService reading, IOrganizationService writing, Language language)
    {
        var say = FollowUpWords.In(language);
        var there = Present(reading);
        var missing = Playbook.BuiltIn.Where(play => !there.Contains(Key(Choices.Of(play.Reason).Value, play.Step, Choices.Of(play.Language).Value))).ToList();
        foreach (var play in missing)
        {
            writing.Create(new Entity(PlayTable.Name)
            {
                [Columns.PlayName] = say.PlayName(play.Reason, play.Step, play.Language),
                [Columns.Reason] = Choices.Of(play.Reason),
                [Columns.Step] = play.Step,
                [Columns.Language] = Choices.Of(play.Language),
                [Columns.Subject] = play.Subject,
                [Columns.Text] = play.Text,
                [Columns.GivesFirst] = play.GivesFirst,
            });
        }

        return missing.Count;
    }

    private static HashSet<string> Present(IOrganizationService service)
    {
        const int page = 5000;
        var query = new QueryExpression(PlayTable.Name) { ColumnSet = new ColumnSet(Columns.Reason, Columns.Step, Columns.Language), TopCount = page };
        query.Criteria.AddCondition(Columns.Way, ConditionOperator.Null);
        return [.. service.RetrieveMultiple(query).Entities.Select(row =>
            Key(row.Choice(Columns.Reason), row.Value<int?>(Columns.Step), row.Choice(Columns.Language)))];
    }

    private static string Key(int? reason, int? step, int? language) => $"{reason}/{step}/{language}";
}
