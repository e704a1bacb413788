using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Which control a form shows a column with. A class that does not fit the column leaves an error on the form, not on import.</summary>
internal static class ControlClasses
{
    public static readonly Guid Subgrid = new("e7a81278-8635-4d9e-8d4d-59480b391c5b");
    public static readonly Guid Timeline = new("06375649-c143-495e-a496-c962e5b4488e");
    public static readonly Guid WebResource = new("9fdf5f91-88b1-47f4-ad53-c11efc01a01d");

    private const string RegardedRow = "regardingobjectid";

    private static readonly Guid Regarding = new("f3015350-44a2-4aa0-97b5-00166532b5e9");
    private static readonly Guid Lookup = new("270bd3db-d9af-4782-9025-509e298dec0a");
    private static readonly Guid TimeZone = new("7c624a0b-f59e-493d-9583-638d34759266");
    private static readonly Guid WholeNumber = new("c6d124ca-7eda-4a60-aea9-7fb8d318b68f");
    private static readonly Guid Options = new("3ef39988-22bb-4f0b-bbbe-64b5a3748aee");

    private static readonly Dictionary<ColumnType, Guid> OfType = new()
    {
        [ColumnType.Text] = new("4273edbd-ac1d-40d3-9fb2-095c621b552d"),
        [ColumnType.Memo] = new("e0dece4b-6fc8-4a8f-a065-082708572369"),
        [ColumnType.Decimal] = new("c3efe0c3-0ec6-42be-8349-cbd9079dfd8e"),
        [ColumnType.Money] = new("533b9e00-756b-4312-95a0-dc888637ac78"),
        [ColumnType.Boolean] = new("67fac785-cd58-4f9f-abb3-4b7ddc6ed5ed"),
        [ColumnType.DateTime] = new("5b773807-9fb2-42db-97c3-7a91eff8adff"),
        [ColumnType.Choice] = Options,
        [ColumnType.State] = Options,
        [ColumnType.Status] = new("5d68b988-0661-4db2-bc3e-17598ad3be6c"),
        [ColumnType.MultiChoice] = new("4aa28ab7-9c13-4f57-a73d-ad894d048b5f"),
        [ColumnType.Customer] = Lookup,
        [ColumnType.Owner] = Lookup,
        [ColumnType.PartyList] = new("cbfb742c-14e7-4a17-96bb-1a13f7f64aa2"),
    };

    /// <param name="column">The logical name.</param>
    /// <param name="type">What the column holds.</param>
    /// <param name="format">The column's format; a whole number that is a time zone is chosen by name.</param>
    /// <returns>Null where no form shows columns of that type.</returns>
    public static Guid? For(string column, ColumnType type, string? format) => type switch
    {
        ColumnType.Integer => format == "timezone" ? TimeZone : WholeNumber,
        ColumnType.Lookup => column == RegardedRow ? Regarding : Lookup,
        _ => OfType.TryGetValue(type, out var known) ? known : null,
    };
}
