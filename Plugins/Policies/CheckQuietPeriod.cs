using System;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Policies;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.QuietPeriodTable.Columns;

namespace GhostingGuard.Plugins.Policies;

/// <summary>Refuses a quiet period without days, one that ends before it begins, and one that is too long to be meant.</summary>
/// <remarks>Synchronous, because whoever saves it must read the sentence.</remarks>
[Step(Messages.Create, QuietPeriodTable.Name, Stage.PreOperation)]
[Step(Messages.Update, QuietPeriodTable.Name, Stage.PreOperation, Filter = [Columns.From, Columns.To], Before = [Columns.From, Columns.To])]
public sealed class CheckQuietPeriod : PluginBase
{
    /// <summary>Days of the longest quiet period, both ends included: a quarter. A summer break is six weeks.</summary>
    private const int MostDays = 92;

    protected override void Handle(PluginRun run)
    {
        if (Objection(Day(run, Columns.From), Day(run, Columns.To)) is { } objection)
        {
            throw new InvalidPluginExecutionException(objection(PolicyWords.In(CallersLanguage.Of(run))));
        }
    }

    private static Func<PolicyWords, string>? Objection(DateTime? from, DateTime? to)
    {
        if (from is not { } first || to is not { } last)
        {
            return words => words.PeriodWithoutDays;
        }

        if (last < first)
        {
            return words => words.PeriodEndsBeforeItBegins;
        }

        var days = (last - first).Days + 1;
        return days > MostDays ? words => words.PeriodTooLong(days, MostDays) : null;
    }

    /// <summary>The day as it will be once the change is stored.</summary>
    private static DateTime? Day(PluginRun run, string column) =>
        (run.Target!.Contains(column) ? run.Target : run.Before)?.Moment(column)?.Date;
}
