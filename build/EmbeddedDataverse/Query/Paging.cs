using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>How much of an answer is returned.</summary>
internal static class Paging
{
    public static void Apply(SelectQuery query, int? top, PagingInfo? page)
    {
        var pages = page is { Count: > 0 } or { PageNumber: > 0 };
        if (top is { } first)
        {
            if (pages)
            {
                throw Faults.Invalid("The Top.Count can't be specified with pagingInfo.");
            }

            query.Top = first is > 0 and <= SelectQuery.MaximumPageSize
                ? first
                : throw Faults.Invalid($"The value of top must be between 1 and {SelectQuery.MaximumPageSize}, not {first}.");
        }

        if (page is null)
        {
            return;
        }

        query.CountTotal = page.ReturnTotalRecordCount;
        query.Page = page.PageNumber > 0 ? page.PageNumber : 1;
        query.PageSize = page.Count is > 0 and <= SelectQuery.MaximumPageSize ? page.Count : SelectQuery.MaximumPageSize;
    }
}
