using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>An order of rows.</summary>
public sealed class OrderExpression : IExtensibleDataObject
{
    /// <summary>An order by no column yet.</summary>
    public OrderExpression()
    {
    }

    /// <summary>An order by a column.</summary>
    public OrderExpression(string attributeName, OrderType orderType)
    {
        AttributeName = attributeName;
        OrderType = orderType;
    }

    /// <summary>An order by a column of an aggregate.</summary>
    public OrderExpression(string attributeName, OrderType orderType, string alias)
        : this(attributeName, orderType)
    {
        Alias = alias;
    }

    /// <summary>The column.</summary>
    public string AttributeName { get; set; }

    /// <summary>The direction.</summary>
    public OrderType OrderType { get; set; }

    /// <summary>The name of an aggregate.</summary>
    public string Alias { get; set; }

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
