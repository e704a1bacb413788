using System;
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
        var joined = new Joining(select, context.Readable ?? context.Rows).All();
        var answer = select.Aggregates.Count > 0 ? Aggregation.Answer(select, context, joined) : Answer(select, context, joined);
        context.CountRows(answer.Entities.Count);
        return answer;
    }

    private static EntityCollection Answer(SelectQuery query, QueryContext context, Row?[][] joined)
    {
        Sorting.Sort(joined, query, context);
        if (query.Distinct)
        {
            joined = DistinctRows.Of(joined, query);
        }

        var skipped = query.Top is null ? (query.Page - 1) * query.PageSize : 0;
        var end = Math.Min(joined.Length, skipped + (query.Top ?? query.PageSize));
        var answer = new EntityCollection { EntityName = query.Root.Table.Name };
        var entities = new AnswerRow(query, context);
        for (var i = skipped; i < end; i++)
        {
            answer.Entities.Add(entities.Of(joined[i]));
        }

        answer.MoreRecords = query.Top is null && joined.Length > end;
        if (answer.MoreRecords)
        {
            answer.PagingCookie = $"<cookie page=\"{query.Page}\"></cookie>";
        }

        // The service answers -1 when no count was asked for, and stops counting at 5,000.
        answer.TotalRecordCount = query.CountTotal ? Math.Min(joined.Length, SelectQuery.MaximumPageSize) : -1;
        answer.TotalRecordCountLimitExceeded = query.CountTotal && joined.Length > SelectQuery.MaximumPageSize;
        return answer;
    }
}
