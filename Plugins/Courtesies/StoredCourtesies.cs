using System;
using System.Collections.Generic;
using System.ServiceModel;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Courtesies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.CourtesyTable.Columns;

namespace GhostingGuard.Plugins.Courtesies;

/// <summary>The courtesies of one contact in one business year, as they are stored.</summary>
internal sealed class StoredCourtesies
{
    /// <summary>Both languages, since asking for the caller's needs a transaction, and the fault has ended it.</summary>
    private const string SameMoment =
        "The first courtesy for this contact was being saved by somebody else at the same moment. Please save again. / " +
        "Im selben Moment wurde von jemand anderem die erste Aufmerksamkeit für diesen Kontakt gespeichert. Bitte speichern Sie noch einmal.";

    private readonly IOrganizationService service;
    private readonly Guid contact;
    private readonly BusinessYear year;

    /// <param name="service">Reads and writes as SYSTEM.</param>
    /// <param name="contact">Whose courtesies.</param>
    /// <param name="year">The year they count for.</param>
    public StoredCourtesies(IOrganizationService service, Guid contact, BusinessYear year)
    {
        this.service = service;
        this.contact = contact;
        this.year = year;
    }

    /// <summary>
    /// Writes the one row that stands for the contact's year, so that anybody else who wants to do so waits until this transaction
    /// has ended. What is read afterwards is what holds.
    /// </summary>
    public void Lock(DateTime now)
    {
        var row = new Entity(CourtesyYearTable.Name, CourtesyYearId.Of(contact, year)) { [CourtesyYearTable.Columns.CheckedOn] = now };
        if (service.Exists(CourtesyYearTable.Name, CourtesyYearTable.Columns.Id, row.Id))
        {
            service.Update(row);
            return;
        }

        row[CourtesyYearTable.Columns.YearName] = year.Name;
        row[CourtesyYearTable.Columns.Contact] = new EntityReference(ContactTable.Name, contact);
        try
        {
            service.Create(row);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ErrorCode.Duplicate)
        {
            throw new InvalidPluginExecutionException(SameMoment, fault);
        }
    }

    /// <summary>All active ones with a day in the year; those that are worth 0 are left out.</summary>
    public IReadOnlyList<Entity> Read()
    {
        var query = new QueryExpression(CourtesyTable.Name)
        {
            ColumnSet = new ColumnSet(
                Columns.Kind, Columns.ValueInBase, Columns.PlannedFor, Columns.GivenOn, Columns.CreatedOn, Columns.OverLimit),
        };
        query.Criteria.AddCondition(Columns.Contact, ConditionOperator.Equal, contact);
        query.Criteria.AddCondition(Columns.State, ConditionOperator.Equal, CourtesyTable.StateActive);
        query.Criteria.AddCondition(Columns.ValueInBase, ConditionOperator.GreaterThan, 0m);
        var given = Within(Columns.GivenOn);
        var planned = Within(Columns.PlannedFor);
        planned.AddCondition(Columns.GivenOn, ConditionOperator.Null);
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        either.AddFilter(given);
        either.AddFilter(planned);
        return service.RetrieveMultiple(query).Entities;
    }

    private FilterExpression Within(string day)
    {
        var filter = new FilterExpression(LogicalOperator.And);
        filter.AddCondition(day, ConditionOperator.GreaterEqual, year.FirstDay);
        filter.AddCondition(day, ConditionOperator.LessEqual, year.LastDay);
        return filter;
    }
}
