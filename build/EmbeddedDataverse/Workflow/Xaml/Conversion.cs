using System;
using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Xaml;

/// <summary>Values as the types that the XAML asks for. What would need the user's formats is refused.</summary>
internal static class Conversion
{
    /// <param name="type">The type by its XAML name; null for whatever it is.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="row">The row it was read from: its own id, asked for as a reference, refers to it.</param>
    public static object? To(string? type, object? value, Entity? row) => (type, value) switch
    {
        (null, _) or (_, null) => value,
        ("x:String", string) or ("x:Boolean", bool) or ("x:Int32", int) or ("x:Decimal", decimal) or ("x:Double", double)
            or ("s:DateTime", DateTime) or ("s:Guid", Guid) or ("mxs:EntityReference", EntityReference)
            or ("mxs:OptionSetValue", OptionSetValue) or ("mxs:Money", Money) => value,
        ("mxs:EntityReference", Guid id) when row != null && row.Id == id => new EntityReference(row.LogicalName, id),
        _ => throw new NotSupportedException($"A workflow cannot make {type} of {value!.GetType()} here."),
    };

    /// <summary>What a custom activity is given where nothing is known: the emptiest value of the type.</summary>
    public static object? Empty(string? type) => type switch
    {
        "x:Boolean" => false,
        "x:Int32" => 0,
        "x:Decimal" => 0m,
        "x:Double" => 0d,
        "s:DateTime" => default(DateTime),
        _ => null,
    };

    public static object Parse(string kind, string text) => kind switch
    {
        "String" => System.Net.WebUtility.HtmlDecode(text),
        "Boolean" => bool.Parse(text),
        "Integer" => int.Parse(text, CultureInfo.InvariantCulture),
        "OptionSetValue" => new OptionSetValue(int.Parse(text, CultureInfo.InvariantCulture)),
        "Guid" => Guid.Parse(text),
        _ => throw new NotSupportedException($"A workflow cannot hold a constant of type {kind} here."),
    };
}
