using System;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Stories;

/// <summary>An opportunity as its row says it is.</summary>
internal sealed class Deal(Organization organization, Guid id)
{
    public EntityReference Reference => new("opportunity", Id);

    public Guid Id => id;

    public string? Risk => Label("gg_risk");

    public string? Turn => Label("gg_turn");

    public string? Kind => Label("gg_silencekind");

    public string? ChannelsTried => Label("gg_channelstried");

    public string? LastResponseChannel => Label("gg_lastresponsechannel");

    public int? Unanswered => Value<int?>("gg_unansweredtouches");

    public string? CommitmentStatus => Label("gg_commitmentstatus");

    public int? ContributionsOverdue => Value<int?>("gg_contributionsoverdue");

    /// <summary>In percent.</summary>
    public decimal? Participation => Value<decimal?>("gg_participation");

    public string? Explanation => Value<string>("gg_explanation");

    /// <summary>A moment in UTC as 2026-03-02 09:00, or null.</summary>
    public string? On(string column) => Value<DateTime?>(column) is { } moment
        ? moment.ToString(moment.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)
        : null;

    public Entity Row() => organization.AsSystem.Retrieve("opportunity", id, new ColumnSet(true));

    private string? Label(string column) => Row().FormattedValues.TryGetValue(column, out var label) ? label : null;

    private T? Value<T>(string column) => Row().GetAttributeValue<T>(column);
}
