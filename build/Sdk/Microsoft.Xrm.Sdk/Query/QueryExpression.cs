namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query as objects.</summary>
public sealed class QueryExpression : QueryBase
{
    /// <summary>A query about no table yet.</summary>
    public QueryExpression()
    {
    }

    /// <summary>A query about a table.</summary>
    public QueryExpression(string entityName)
    {
        EntityName = entityName;
    }

    /// <summary>The table.</summary>
    public string EntityName { get; set; }

    /// <summary>The columns to read.</summary>
    public ColumnSet ColumnSet { get; set; } = new();

    /// <summary>Which rows.</summary>
    public FilterExpression Criteria { get; set; } = new();

    /// <summary>The order of the rows.</summary>
    public DataCollection<OrderExpression> Orders { get; } = [];

    /// <summary>The tables to link.</summary>
    public DataCollection<LinkEntity> LinkEntities { get; } = [];

    /// <summary>Which page.</summary>
    public PagingInfo PageInfo { get; set; } = new();

    /// <summary>Whether equal rows come once.</summary>
    public bool Distinct { get; set; }

    /// <summary>Whether to read without locks.</summary>
    public bool NoLock { get; set; }

    /// <summary>How many rows at most; null for a page.</summary>
    public int? TopCount { get; set; }

    /// <summary>Links a table by columns.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) =>
        AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    /// <summary>Links a table by columns.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        var link = new LinkEntity(EntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }

    /// <summary>Orders by a column.</summary>
    public void AddOrder(string attributeName, OrderType orderType) => Orders.Add(new OrderExpression(attributeName, orderType));
}
