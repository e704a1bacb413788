using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Courtesies;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.CourtesyTable.Columns;

namespace GhostingGuard.Plugins.Courtesies;

/// <summary>
/// Marks anew which courtesies of a contact and business year are over the limit, after one of them came, changed or went.
/// </summary>
/// <remarks>Asynchronous: nobody waits for it. It adds up the rows every time, so it may run twice or late.</remarks>
[Step(Messages.Create, CourtesyTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous, After = [Columns.Contact, Columns.PlannedFor, Columns.GivenOn])]
[Step(Messages.Update, CourtesyTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous, Filter =
    [
        Columns.Kind,
        Columns.Value,
        Columns.Currency,
        Columns.Contact,
        Columns.PlannedFor,
        Columns.GivenOn,
        Columns.State,
    ], Before = [Columns.Contact, Columns.PlannedFor, Columns.GivenOn], After = [Columns.Contact, Columns.PlannedFor, Columns.GivenOn])]
[Step(Messages.SetState, CourtesyTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous, After = [Columns.Contact, Columns.PlannedFor, Columns.GivenOn])]
[Step(Messages.Delete, CourtesyTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous, Before = [Columns.Contact, Columns.PlannedFor, Columns.GivenOn])]
public sealed class MarkOverLimit : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var currency = BaseCurrency.Read(run.AsSystem, currency: null);
        var limit = CourtesyLimitReading.Read(run.AsSystem, currency.Code);
        if (limit.FirstMonth is not { } firstMonth)
        {
            run.Trace($"'{limit.MonthText}' is no month, so nothing is marked");
            return;
        }

        var years = new[] { run.Before, run.After }.OfType<Entity>().SelectMany(image => YearOf(image, firstMonth)).Distinct();
        foreach (var year in years)
        {
            Mark(run, new StoredCourtesies(run.AsSystem, year.Key, year.Value).Read(), limit, currency);
        }
    }

    /// <summary>Contact and business year of a row; none when it lacks one of them.</summary>
    private static IEnumerable<KeyValuePair<Guid, BusinessYear>> YearOf(Entity image, int firstMonth)
    {
        var row = new CourtesyRow(before: null, image);
        if (row.Contact is { } contact && row.With(value: 0).Day is { } day)
        {
            yield return new KeyValuePair<Guid, BusinessYear>(contact.Id, BusinessYear.Of(day, firstMonth));
        }
    }

    private static void Mark(PluginRun run, IReadOnlyList<Entity> rows, CourtesyLimit limit, BaseCurrency currency)
    {
        var over = new CourtesiesOfYear(rows.Select(row => CourtesyRow.Stored(row, currency)), limit.Amount ?? decimal.MaxValue).OverLimit();
        foreach (var row in rows.Where(row => row.Value<bool>(Columns.OverLimit) != over.Contains(row.Id)))
        {
            run.AsSystem.Update(new Entity(CourtesyTable.Name, row.Id) { [Columns.OverLimit] = over.Contains(row.Id) });
        }
    }
}
