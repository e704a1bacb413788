using System;
using System.Collections;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>What must hold of a column.</summary>
public sealed class ConditionExpression : IExtensibleDataObject
{
    /// <summary>A condition on no column yet.</summary>
    public ConditionExpression()
    {
    }

    /// <summary>A condition on a column that needs no value.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator)
        : this(null, attributeName, conditionOperator)
    {
    }

    /// <summary>A condition on a column and a value.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, object value)
        : this(null, attributeName, conditionOperator, value)
    {
    }

    /// <summary>A condition on a column and values.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, params object[] values)
        : this(null, attributeName, conditionOperator, values)
    {
    }

    /// <summary>A condition on a column and values.</summary>
    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, ICollection values)
        : this(null, attributeName, conditionOperator)
    {
        foreach (var value in values ?? Array.Empty<object>())
        {
            Values.Add(value);
        }
    }

    /// <summary>A condition on a column of a linked table that needs no value.</summary>
    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator)
    {
        EntityName = entityName;
        AttributeName = attributeName;
        Operator = conditionOperator;
    }

    /// <summary>A condition on a column of a linked table and a value.</summary>
    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator, object value)
        : this(entityName, attributeName, conditionOperator)
    {
        Values.Add(value);
    }

    /// <summary>A condition on a column of a linked table and values.</summary>
    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator, params object[] values)
        : this(entityName, attributeName, conditionOperator)
    {
        Values.AddRange(values);
    }

    /// <summary>The alias of the linked table; null for the table of the query or link itself.</summary>
    public string EntityName { get; set; }

    /// <summary>The column.</summary>
    public string AttributeName { get; set; }

    /// <summary>How it compares.</summary>
    public ConditionOperator Operator { get; set; }

    /// <summary>What it compares with.</summary>
    public DataCollection<object> Values { get; } = [];

    /// <summary>What a newer caller sent that this version does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
