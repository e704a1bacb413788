using System;
using GhostingGuard.EmbeddedDataverse.Solutions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>The .NET types of custom API parameters.</summary>
internal static class ParameterTypes
{
    public static bool Fits(ParameterType type, object value) => type switch
    {
        ParameterType.Boolean => value is bool,
        ParameterType.DateTime => value is DateTime,
        ParameterType.Decimal => value is decimal,
        ParameterType.Entity => value is Entity,
        ParameterType.EntityCollection => value is EntityCollection,
        ParameterType.EntityReference => value is EntityReference,
        ParameterType.Float => value is double,
        ParameterType.Integer => value is int,
        ParameterType.Money => value is Money,
        ParameterType.Picklist => value is OptionSetValue,
        ParameterType.String => value is string,
        ParameterType.StringArray => value is string[],
        ParameterType.Guid => value is Guid,
        _ => false,
    };
}
