using System;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Services;
using GhostingGuard.EmbeddedDataverse.Storage;
using GhostingGuard.EmbeddedDataverse.Values;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Rules;

/// <summary>
/// The rules of a calendar: no message works on calendarrule (learn.microsoft.com, CalendarRule entity messages and methods), and
/// a calendar carries them in an attribute that is no column.
/// </summary>
internal sealed class CalendarRules(RowStore rows, RowWriter writer, IdSequence ids)
{
    public const string Attribute = "calendarrules";
    public const string Table = "calendarrule";
    public const string CalendarTable = "calendar";
    private const string CalendarColumn = "calendarid";

    /// <exception cref="NotSupportedException">A query asks for calendars, whose rules would be missing in the answer.</exception>
    /// <exception cref="System.ServiceModel.FaultException{T}">A query asks for the rules themselves.</exception>
    public static void CheckQuery(Table table)
    {
        switch (table.Name)
        {
            case Table:
                throw Faults.MessageNotForTable("RetrieveMultiple", Table);
            case CalendarTable:
                throw new NotSupportedException("Queries for calendars are not supported; Retrieve one by its id.");
            default:
                return;
        }
    }

    public EntityCollection Read(Row calendar)
    {
        var table = rows.Table(Table);
        return new EntityCollection(rows.FindBy(Table, CalendarColumn, calendar.Id).Select(rule => SdkValue.Entity(rows, rule, table.Columns.Values)).ToList())
        {
            EntityName = Table,
        };
    }

    /// <summary>Puts the rules in place of those the calendar had.</summary>
    /// <param name="calendar">The calendar, stored already.</param>
    /// <param name="value">What the caller gave: a collection of calendarrule entities.</param>
    /// <param name="userId">Who writes.</param>
    public void Write(Row calendar, object? value, Guid userId)
    {
        if (value is not EntityCollection given)
        {
            throw Faults.Invalid($"The rules of a calendar are a collection of '{Table}' rows.");
        }

        foreach (var rule in rows.FindBy(Table, CalendarColumn, calendar.Id).ToList())
        {
            rows.Remove(rule);
        }

        var table = rows.Table(Table);
        foreach (var rule in given.Entities)
        {
            var draft = new RowDraft(table, rule.Id == Guid.Empty ? ids.Next() : rule.Id);
            foreach (var (name, content) in rule.Attributes.Where(attribute => attribute.Key != table.PrimaryId && table[attribute.Key].ValidForUpdate))
            {
                draft[table[name]] = StoredValue.From(rows, table, table[name], content);
            }

            draft[table[CalendarColumn]] = new EntityReference(CalendarTable, calendar.Id);
            writer.Insert(draft, userId);
        }
    }
}
