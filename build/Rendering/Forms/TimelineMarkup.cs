using System;
using System.Linq;
using GhostingGuard.Build.Report.Html;
using GhostingGuard.Build.Report.Reading;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Build.Rendering.Forms;

/// <summary>The timeline of a row: the activities filed under it, the latest first.</summary>
internal static class TimelineMarkup
{
    private const int Most = 8;

    /// <param name="screen">Where it is shown.</param>
    /// <param name="row">The row; null when it is not saved yet.</param>
    /// <param name="title">What the form calls it.</param>
    public static Markup Of(Screen screen, EntityReference? row, string title)
    {
        var activities = row is null ? [] : Rows.Of(screen.Service, FiledUnder(row));
        return Markup.Of($"""
            <div class="list">
            <h4>{title}</h4>
            {(activities.Count == 0 ? Nothing(screen) : Markup.Of($"<ul class=\"activities\">{Markup.Join(activities.Take(Most).Select(activity => Entry(screen, activity)))}</ul>"))}
            </div>
            """);
    }

    private static QueryExpression FiledUnder(EntityReference row)
    {
        var query = Rows.Query("activitypointer", "subject", "activitytypecode", "actualend", "createdon");
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, row.Id);
        query.AddOrder("createdon", OrderType.Descending);
        return query;
    }

    private static Markup Nothing(Screen screen) => Markup.Of(
        $"<p class=\"empty\">{screen.Language.Of("No note or activity is filed here yet.", "Hier ist noch keine Notiz oder Aktivität abgelegt.")}</p>");

    private static Markup Entry(Screen screen, Entity activity)
    {
        var kind = activity.GetAttributeValue<string?>("activitytypecode") ?? "";
        var label = screen.Schema.Tables.TryGetValue(kind, out var table) ? screen.Language.Of(table.Labels, $"table {kind}") : "";
        var moment = activity.GetAttributeValue<DateTime?>("actualend") ?? activity.GetAttributeValue<DateTime>("createdon");
        return Markup.Of(
            $"<li><span class=\"when\">{label} · {Moments.Compact(screen.Local(moment), screen.Now, screen.Language)}</span> {activity.GetAttributeValue<string?>("subject") ?? ""}</li>");
    }
}
