using System;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Policies;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.WorkingDays;

/// <summary>The custom API gg_AddWorkingDays: the moment a number of working days later, by the calendar of the policy.</summary>
/// <remarks>With an opportunity its working time counts: its zone, and the days that are free in its customer's country. Without one
/// the zone of the settings counts, else the caller's, and what is free in all countries. It changes nothing.</remarks>
public sealed class AddWorkingDays : PluginBase
{
    /// <summary>Four years; more is no plan.</summary>
    private const int Most = 1000;

    protected override void Handle(PluginRun run)
    {
        var days = Input<int>(run, "Days");
        if (days is < 0 or > Most)
        {
            throw new InvalidPluginExecutionException(WorkingDayWords.In(CallersLanguage.Of(run)).DaysOutOfRange(Most));
        }

        var settings = CurrentSettings.Read(run.AsSystem, run.Trace);
        var time = Input<EntityReference>(run, "Opportunity") is { } opportunity
            ? TimeOf(opportunity.Id, settings, run)
            : new WorkingTime(Zone(settings, run), settings.FreeDays(country: null));
        run.Context.OutputParameters["On"] = time.AddWorkingDays(Utc(Input<DateTime?>(run, "From")) ?? run.Now, days);
    }

    private static WorkingTime TimeOf(Guid opportunity, Settings settings, PluginRun run)
    {
        // Reading as the caller refuses whoever must not see this opportunity.
        run.AsCaller.Retrieve(OpportunityTable.Name, opportunity, new ColumnSet(OpportunityTable.Columns.Id));
        return OpportunityReading.Of(opportunity, settings, run.AsSystem, run.Trace)!.Time;
    }

    private static TimeZoneInfo Zone(Settings settings, PluginRun run)
    {
        var name = settings.TimeZone ?? UserZone.NameOf(run.Context.InitiatingUserId, run.AsSystem);
        return UserZone.Find(name, run.Trace);
    }

    private static DateTime? Utc(DateTime? moment) => moment is { Kind: DateTimeKind.Local } local
        ? local.ToUniversalTime()
        : moment is { } other ? DateTime.SpecifyKind(other, DateTimeKind.Utc) : null;

    private static T? Input<T>(PluginRun run, string name) =>
        run.Context.InputParameters.TryGetValue(name, out var value) && value is T typed ? typed : default;
}
