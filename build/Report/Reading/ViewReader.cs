using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Solutions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>Runs the views the solution adds to opportunities.</summary>
internal static class ViewReader
{
    private const int English = 1033;
    private const int German = 1031;
    private const int PublicView = 0;

    /// <summary>From the most pressing to the most complete; a view unknown here comes last.</summary>
    private static readonly string[] Order =
    [
        "Ghosting now", "At risk now", "Watch", "Our turn", "Waiting for an answer", "New, waiting for our first contact", "Open deals by ghosting date",
    ];

    /// <param name="organization">The organisation; the views are those of its solution, run at its present moment.</param>
    /// <param name="zone">The zone in which moments are written.</param>
    public static IReadOnlyList<ViewTable> Read(Organization organization, TimeZoneInfo zone)
    {
        var service = organization.AsSystem;
        DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);
        var cells = new CellText(Currencies.Read(service), Local, Local(organization.Now));
        var currencies = Rows.Of(service, Rows.Query("opportunity", "transactioncurrencyid"))
            .ToDictionary(row => row.Id, row => row.GetAttributeValue<EntityReference?>("transactioncurrencyid"));
        var table = organization.Solution.Schema["opportunity"];
        return
        [
            .. organization.Solution.Views
                .Where(view => view.Table == table.Name && view.QueryType == PublicView)
                .OrderBy(PlaceOf)
                .Select(view => new ViewTable(
                    view.Names.In(English) ?? "",
                    view.Names.In(German) ?? "",
                    [.. view.Columns.Select(column => ColumnOf(table, column))],
                    [.. Rows.Of(service, view.FetchXml).Select(row => RowOf(view, row))])),
        ];

        IReadOnlyList<string> RowOf(View view, Entity row) =>
        [
            .. view.Columns.Select(column => cells.Of(
                table[column.Name],
                row.Contains(column.Name) ? row[column.Name] : null,
                currencies.GetValueOrDefault(row.Id))),
        ];
    }

    private static int PlaceOf(View view)
    {
        var place = Array.IndexOf(Order, view.Names.In(English));
        return place < 0 ? Order.Length : place;
    }

    private static Build.Report.Reading.ViewColumn ColumnOf(Table table, EmbeddedDataverse.Solutions.ViewColumn column)
    {
        var type = table[column.Name].Type;
        return new(
            column.Name,
            column.Labels.In(English) ?? column.Name,
            IsNumber: type is ColumnType.Money or ColumnType.Integer or ColumnType.Decimal or ColumnType.Double,
            IsProse: type is ColumnType.Memo,
            IsText: type is not (ColumnType.Memo or ColumnType.DateTime or ColumnType.Money or ColumnType.Integer or ColumnType.Decimal or ColumnType.Double));
    }
}
