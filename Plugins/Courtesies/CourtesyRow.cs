using System;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Courtesies;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.CourtesyTable.Columns;

namespace GhostingGuard.Plugins.Courtesies;

/// <summary>A row of the courtesy table as it will be once a change is stored.</summary>
internal sealed class CourtesyRow
{
    private readonly Entity? before;
    private readonly Entity changes;

    /// <param name="before">The row as it is; null for a new one.</param>
    /// <param name="changes">The columns that are being written.</param>
    public CourtesyRow(Entity? before, Entity changes)
    {
        this.before = before;
        this.changes = changes;
    }

    public EntityReference? Contact => Column(Columns.Contact).Reference(Columns.Contact);

    public EntityReference? Opportunity => Column(Columns.Opportunity).Reference(Columns.Opportunity);

    public EntityReference? Currency => Column(Columns.Currency).Reference(Columns.Currency);

    /// <summary>Whether it is being recorded as given, and nobody is entered who gave it.</summary>
    public bool WasGivenByNobodyYet => changes.Contains(Columns.GivenOn) && Day(Columns.GivenOn) is not null && Column(Columns.GivenBy).Reference(Columns.GivenBy) is null;

    /// <summary>A new row is active before it has a state.</summary>
    public bool IsActive => (Column(Columns.State).Choice(Columns.State) ?? CourtesyTable.StateActive) == CourtesyTable.StateActive;

    /// <summary>In the courtesy's own currency; nothing entered is 0.</summary>
    public decimal Value => Column(Columns.Value).Value<Money>(Columns.Value)?.Value ?? 0;

    /// <summary>Whether it is about another contact or opportunity than before.</summary>
    public bool IsForSomebodyElse => Changes(Columns.Contact) || Changes(Columns.Opportunity);

    /// <param name="value">What it is worth: in its own currency or in the base currency, as the asker needs it.</param>
    public Courtesy With(decimal value) => new(
        changes.Id, Kind(Column(Columns.Kind)), value, Day(Columns.PlannedFor), Day(Columns.GivenOn), before?.Moment(Columns.CreatedOn));

    public static Courtesy Stored(Entity row, BaseCurrency currency) => new(
        row.Id,
        Kind(row),
        currency.Rounded(row.Value<Money>(Columns.ValueInBase)?.Value ?? 0),
        row.Moment(Columns.PlannedFor),
        row.Moment(Columns.GivenOn),
        row.Moment(Columns.CreatedOn));

    private static CourtesyKind? Kind(Entity row) =>
        row.Choice(Columns.Kind) is { } number ? (CourtesyKind)(number - CourtesyTable.FirstKind) : null;

    private bool Changes(string column) =>
        changes.Contains(column) && changes.Reference(column)?.Id != before?.Reference(column)?.Id;

    private DateTime? Day(string column) => Column(column).Moment(column);

    /// <summary>The row in which the column's coming value stands.</summary>
    private Entity Column(string column) => changes.Contains(column) ? changes : before ?? changes;
}
