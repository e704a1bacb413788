using System.Collections.Generic;
using System.Globalization;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>Reads all rows of a query, page by page.</summary>
internal static class Rows
{
    private const int PageSize = 5000;

    public static IReadOnlyList<Entity> Of(IOrganizationService service, QueryExpression query)
    {
        var rows = new List<Entity>();
        query.PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 };
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            rows.AddRange(page.Entities);
            if (!page.MoreRecords)
            {
                return rows;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }

    public static IReadOnlyList<Entity> Of(IOrganizationService service, string fetchXml)
    {
        var rows = new List<Entity>();
        var fetch = XElement.Parse(fetchXml);
        for (var number = 1; ; number++)
        {
            fetch.SetAttributeValue("page", number.ToString(CultureInfo.InvariantCulture));
            fetch.SetAttributeValue("count", PageSize.ToString(CultureInfo.InvariantCulture));
            var page = service.RetrieveMultiple(new FetchExpression(fetch.ToString(SaveOptions.DisableFormatting)));
            rows.AddRange(page.Entities);
            if (!page.MoreRecords)
            {
                return rows;
            }

            fetch.SetAttributeValue("paging-cookie", page.PagingCookie);
        }
    }

    public static QueryExpression Query(string table, params string[] columns) => new(table) { ColumnSet = new ColumnSet(columns) };
}
