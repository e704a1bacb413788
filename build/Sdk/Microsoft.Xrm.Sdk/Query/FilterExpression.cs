using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Conditions that hold together or each for itself.</summary>
public sealed class FilterExpression : IExtensibleDataObject
{
    /// <summary>All conditions must hold.</summary>
    public FilterExpression()
    {
    }

    /// <summary>All conditions or one of them must hold.</summary>
    public FilterExpression(LogicalOperator filterOperator)
    {
        FilterOperator = filterOperator;
    }

    /// <summary>Whether all or one must hold.</summary>
    public LogicalOperator FilterOperator { get; set; }

    /// <summary>The conditions.</summary>
    public DataCollection<ConditionExpression> Conditions { get; } = [];

    /// <summary>The filters within.</summary>
    public DataCollection<FilterExpression> Filters { get; } = [];

    /// <summary>Whether the filter serves the quick search.</summary>
    public bool IsQuickFindFilter { get; set; }

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Adds a condition.</summary>
    public void AddCondition(ConditionExpression condition) => Conditions.Add(condition);

    /// <summary>Adds a condition on a column.</summary>
    public void AddCondition(string attributeName, ConditionOperator conditionOperator, params object[] values) =>
        Conditions.Add(new ConditionExpression(attributeName, conditionOperator, values));

    /// <summary>Adds a condition on a column of a linked table.</summary>
    public void AddCondition(string entityName, string attributeName, ConditionOperator conditionOperator, params object[] values) =>
        Conditions.Add(new ConditionExpression(entityName, attributeName, conditionOperator, values));

    /// <summary>Adds a filter.</summary>
    public void AddFilter(FilterExpression childFilter) => Filters.Add(childFilter);

    /// <summary>Adds an empty filter and hands it out.</summary>
    public FilterExpression AddFilter(LogicalOperator logicalOperator)
    {
        var filter = new FilterExpression(logicalOperator);
        Filters.Add(filter);
        return filter;
    }
}
