using System;
using GhostingGuard.Plugins.Assessment;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Policies;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.WorkingDays;

/// <summary>The custom API gg_AddWorkingDays: the moment a number of working days later, by the calendar of the policy.</summary>
/// <remarks>With an opportunity its working time counts: its zone, and the days that are free in its customer's country. Without one
/// the zone of the settings counts, else the caller's, and what is free in all countries. It changes nothing.</remarks>
public sealed class AddWorkingDays : PluginBase
{
    /// <summary>Four years; more is no plan.</summary>
    private const int Most = 1000;

    /// <summary>A year outside of these is no date anybody meant: other systems write such ones where they know none.</summary>
    private const int FirstYear = 1900;

    private const int LastYear = 2999;

    protected override void Handle(PluginRun run)
    {
        var days = Input<int>(run, "Days");
        if (days is < 0 or > Most)
        {
            throw new InvalidPluginExecutionException(WorkingDayWords.In(CallersLanguage.Of(run)).DaysOutOfRange(Most));
        }

        var from = Utc(Input<DateTime?>(run, "From")) ?? run.Now;
        if (from.Year is < FirstYear or > LastYear)
        {
            throw new InvalidPluginExecutionException(WorkingDayWords.In(CallersLanguage.Of(run)).YearOutOfRange(FirstYear, LastYear));
        }

        var settings = CurrentSettings.Read(run.AsSystem, run.Trace);
        var time = Input<EntityReference>(run, "Opportunity") is { } opportunity
            ? TimeOf(opportunity, settings, run)
            : new WorkingTime(Zone(settings, run), settings.FreeDays(country: null));
        run.Context.OutputParameters["On"] = time.AddWorkingDays(from, days);
    }

    private static WorkingTime TimeOf(EntityReference opportunity, Settings settings, PluginRun run)
    {
        var row = AskedRow.Opportunity(run, opportunity);
        return (OpportunityReading.Of(row.Id, settings, run.AsSystem, run.Trace) ?? throw AskedRow.Gone(run)).Time;
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
