using System;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Expressions;

/// <summary>A duration as the designer keeps it (XrmTimeSpan): calendar parts, years and months first.</summary>
internal sealed record TimeSpanValue(int Years, int Months, int Days, int Hours, int Minutes)
{
    public DateTime AddTo(DateTime moment) => moment.AddYears(Years).AddMonths(Months).AddDays(Days).AddHours(Hours).AddMinutes(Minutes);

    public DateTime SubtractFrom(DateTime moment) =>
        new TimeSpanValue(-Years, -Months, -Days, -Hours, -Minutes).AddTo(moment);
}
