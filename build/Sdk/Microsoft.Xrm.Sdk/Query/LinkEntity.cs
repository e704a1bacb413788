using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A link to another table.</summary>
public sealed class LinkEntity : IExtensibleDataObject
{
    /// <summary>A link to no table yet.</summary>
    public LinkEntity()
    {
    }

    /// <summary>A link by columns.</summary>
    public LinkEntity(
        string linkFromEntityName,
        string linkToEntityName,
        string linkFromAttributeName,
        string linkToAttributeName,
        JoinOperator joinOperator)
    {
        LinkFromEntityName = linkFromEntityName;
        LinkToEntityName = linkToEntityName;
        LinkFromAttributeName = linkFromAttributeName;
        LinkToAttributeName = linkToAttributeName;
        JoinOperator = joinOperator;
    }

    /// <summary>The table it starts from.</summary>
    public string LinkFromEntityName { get; set; }

    /// <summary>The column it starts from.</summary>
    public string LinkFromAttributeName { get; set; }

    /// <summary>The table it leads to.</summary>
    public string LinkToEntityName { get; set; }

    /// <summary>The column it leads to.</summary>
    public string LinkToAttributeName { get; set; }

    /// <summary>What becomes of rows without a partner.</summary>
    public JoinOperator JoinOperator { get; set; }

    /// <summary>The name of the linked table in the result and in conditions.</summary>
    public string EntityAlias { get; set; }

    /// <summary>The columns to read.</summary>
    public ColumnSet Columns
    {
        get => field ??= new();
        set;
    }

    /// <summary>Which linked rows.</summary>
    public FilterExpression LinkCriteria { get; set; } = new();

    /// <summary>The tables to link from here.</summary>
    public DataCollection<LinkEntity> LinkEntities { get; } = [];

    /// <summary>The order of the rows.</summary>
    public DataCollection<OrderExpression> Orders { get; } = [];

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Links a table by columns.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) =>
        AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    /// <summary>Links a table by columns.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        // The genuine one hands on its own start, not its end; readers go by the nesting.
        var link = new LinkEntity(LinkFromEntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }
}
