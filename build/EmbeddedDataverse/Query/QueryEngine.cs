using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.EmbeddedDataverse.Query;

/// <summary>Answers queries over stored rows. Both query languages become one form, and one evaluator answers it.</summary>
public static class QueryEngine
{
    /// <exception cref="System.ServiceModel.FaultException{T}">The query is wrong; the service's own fault.</exception>
    /// <exception cref="NotSupportedException">The query uses something that is not supported; the message names it.</exception>
    public static EntityCollection RetrieveMultiple(QueryBase query, QueryContext context)
    {
        var select = query switch
        {
            QueryExpression expression => QueryExpressionReader.Read(expression, context),
            FetchExpression fetch => FetchXmlReader.Read(fetch.Query, context),
            _ => throw new NotSupportedException($"The embedded Dataverse does not support queries of type '{query.GetType().Name}'."),
        };
        var answer = select.Aggregates.Count > 0 ? Aggregation.Answer(select, context, Joined(select, context)) : Answer(select, context);
        context.CountRows(answer.Entities.Count);
        return answer;
    }

    private static EntityCollection Answer(SelectQuery query, QueryContext context)
    {
        var joined = Joined(query, context).ToList();
        if (query.Order.Count > 0)
        {
            joined = Sorting.Sort(joined, query.Order, context);
        }

        if (query.Distinct)
        {
            joined = DistinctRows.Of(joined, query);
        }

        var skipped = query.Top is null ? (query.Page - 1) * query.PageSize : 0;
        var taken = query.Top ?? query.PageSize;
        var answer = new EntityCollection { EntityName = query.Root.Table.Name };
        var entities = new AnswerRow(query, context);
        for (var i = skipped; i < joined.Count && i < skipped + taken; i++)
        {
            answer.Entities.Add(entities.Of(joined[i]));
        }

        answer.MoreRecords = query.Top is null && joined.Count > skipped + taken;
        if (answer.MoreRecords)
        {
            answer.PagingCookie = $"<cookie page=\"{query.Page}\"></cookie>";
        }

        // The service answers -1 when no count was asked for, and stops counting at 5,000.
        answer.TotalRecordCount = query.CountTotal ? Math.Min(joined.Count, SelectQuery.MaximumPageSize) : -1;
        answer.TotalRecordCountLimitExceeded = query.CountTotal && joined.Count > SelectQuery.MaximumPageSize;
        return answer;
    }

    private static IEnumerable<Row?[]> Joined(SelectQuery query, QueryContext context)
    {
        var slots = 1 + query.Root.Links.Sum(CountLinks);
        var early = EarlyFilter(query.Where);
        foreach (var row in RowFinder.Candidates(query.Root, query.Where, context.Rows))
        {
            var joined = new Row?[slots];
            joined[0] = row;
            if (early is not null && !early.Accepts(joined))
            {
                continue;
            }

            foreach (var complete in Join(joined, query.Root.Links, 0, context.Rows))
            {
                if (query.Where is null || query.Where.Accepts(complete))
                {
                    yield return complete;
                }
            }
        }
    }

    /// <summary>Joins the links from one on; each yields the same array again unless there are several matches.</summary>
    private static IEnumerable<Row?[]> Join(Row?[] joined, List<Source> links, int from, IRowSource rows)
    {
        if (from == links.Count)
        {
            yield return joined;
            yield break;
        }

        var link = links[from];
        var matched = false;
        if (joined[link.Parent!.Slot]?.Get(link.ParentColumn!) is { } value)
        {
            foreach (var row in RowFinder.Matching(link, value, rows))
            {
                var candidate = (Row?[])joined.Clone();
                candidate[link.Slot] = row;
                if (link.On is not null && !link.On.Accepts(candidate))
                {
                    continue;
                }

                foreach (var deeper in Join(candidate, link.Links, 0, rows))
                {
                    matched = true;
                    foreach (var complete in Join(deeper, links, from + 1, rows))
                    {
                        yield return complete;
                    }
                }
            }
        }

        if (!matched && link.Outer)
        {
            foreach (var complete in Join(joined, links, from + 1, rows))
            {
                yield return complete;
            }
        }
    }

    /// <summary>The part of the condition that only looks at the root, to be asked before anything is joined.</summary>
    private static FilterGroup? EarlyFilter(Filter? where)
    {
        var early = new FilterGroup(any: false);
        early.Parts.AddRange(where switch
        {
            null => [],
            FilterGroup { Any: false } all => all.Parts.Where(part => part.ConcernsOnly(0)),
            var single => single.ConcernsOnly(0) ? [single] : [],
        });
        return early.Parts.Count == 0 ? null : early;
    }

    private static int CountLinks(Source link) => 1 + link.Links.Sum(CountLinks);
}
