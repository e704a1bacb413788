using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Courtesies;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.CourtesyTable.Columns;

namespace GhostingGuard.Plugins.Courtesies;

/// <summary>The check of one active courtesy before it is stored.</summary>
internal sealed class CourtesyCheck
{
    /// <summary>The year of a given one must be known even while the environment variable holds no month.</summary>
    private const int January = 1;

    private readonly PluginRun run;
    private readonly CourtesyRow row;
    private readonly Entity changes;
    private readonly bool mayRefuse;

    /// <param name="run">What may be used.</param>
    /// <param name="row">The row as it will be.</param>
    /// <param name="changes">Where the computed columns are written.</param>
    public CourtesyCheck(PluginRun run, CourtesyRow row, Entity changes)
    {
        this.run = run;
        this.row = row;
        this.changes = changes;
        // A merge of contacts writes the lookups that pointed to the subordinate; it must not fail because of a limit.
        mayRefuse = !run.IsPartOfMerge;
    }

    /// <exception cref="InvalidPluginExecutionException">The courtesy is refused, with a sentence that says what to do.</exception>
    public void Run()
    {
        var entered = row.With(row.Value);
        RefuseFor(words => CourtesyObjections.To(entered, row.Contact is not null, run.Now, words));
        RefuseAnotherCustomersContact();
        var currency = entered.Worth > 0 ? BaseCurrency.Read(run.AsSystem, row.Currency) : null;
        var limit = CourtesyLimitReading.Read(run.AsSystem, currency?.Code);
        if (row.Contact is not { } contact || entered.Day is not { } day)
        {
            // Only a merge gets here: nothing counts without them.
            return;
        }

        var year = BusinessYear.Of(day, limit.FirstMonth ?? January);
        if (row.WasGivenByNobodyYet)
        {
            changes[Columns.GivenBy] = new EntityReference(PartyTables.User, run.Context.InitiatingUserId);
        }

        changes[Columns.Year] = year.Name;
        changes[Columns.OverLimit] = currency is not null && PassesLimit(currency, limit, contact, year);
    }

    private bool PassesLimit(BaseCurrency currency, CourtesyLimit limit, EntityReference contact, BusinessYear year)
    {
        if (row.Currency is null && currency.Reference is { } reference)
        {
            // What was compared is what is stored, whatever currency the user prefers.
            changes[Columns.Currency] = reference;
        }

        var courtesy = row.With(currency.Of(row.Value));
        if (!courtesy.IsGiven)
        {
            RefuseFor(limit.Objection);
        }

        if (limit.Amount is not { } most)
        {
            run.Trace("there is no limit yet, so the courtesy is over none");
            return false;
        }

        var stored = new StoredCourtesies(run.AsSystem, contact.Id, year);
        stored.Lock(run.Now);
        var before = new CourtesiesOfYear(stored.Read().Select(other => CourtesyRow.Stored(other, currency)), most);
        var after = before.With(courtesy);
        if (before.Refuses(courtesy))
        {
            RefuseFor(words => words.PassesLimit(after.Sum, most, limit.Currency, year));
        }

        return after.OverLimit().Contains(courtesy.Id);
    }

    private void RefuseAnotherCustomersContact()
    {
        if (mayRefuse && row.IsForSomebodyElse && row.Contact is { } contact && row.Opportunity is { } opportunity
            && !CustomersPeople.Include(run.AsSystem, contact.Id, opportunity.Id))
        {
            RefuseFor(words => words.OtherCustomer);
        }
    }

    /// <summary>The caller's language costs a request, so it is asked for only when there is something to say.</summary>
    private void RefuseFor(Func<CourtesyWords, string?> objection)
    {
        if (mayRefuse && objection(CourtesyWords.In(Language.English)) is not null)
        {
            throw new InvalidPluginExecutionException(objection(CourtesyWords.In(CallersLanguage.Of(run))));
        }
    }
}
