using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>The class ids of controls, and the types of column each can show.</summary>
/// <remarks>
/// Counted over 3,900 bound controls of published solutions: a class that stood beside another type of column than these was
/// always a custom control.
/// </remarks>
internal static class ControlClass
{
    public const string SubGrid = "{E7A81278-8635-4D9E-8D4D-59480B391C5B}";
    public const string Timeline = "{06375649-C143-495E-A496-C962E5B4488E}";

    public const string Page = "{9FDF5F91-88B1-47F4-AD53-C11EFC01A01D}";

    /// <summary>Time zones are stored as numbers and chosen by name.</summary>
    private static readonly Guid TimeZone = new("7C624A0B-F59E-493D-9583-638D34759266");

    private static readonly Dictionary<Guid, ColumnType[]> Types = new()
    {
        [new("4273EDBD-AC1D-40D3-9FB2-095C621B552D")] = [ColumnType.Text],
        [new("ADA2203E-B4CD-49BE-9DDF-234642B43B52")] = [ColumnType.Text],
        [new("71716B6C-711E-476C-8AB8-5D11542BFB47")] = [ColumnType.Text],
        [new("E0DECE4B-6FC8-4A8F-A065-082708572369")] = [ColumnType.Memo],
        [new("3EF39988-22BB-4F0B-BBBE-64B5A3748AEE")] = [ColumnType.Choice, ColumnType.State],
        [new("5D68B988-0661-4DB2-BC3E-17598AD3BE6C")] = [ColumnType.Status],
        [new("4AA28AB7-9C13-4F57-A73D-AD894D048B5F")] = [ColumnType.MultiChoice],
        [new("5B773807-9FB2-42DB-97C3-7A91EFF8ADFF")] = [ColumnType.DateTime],
        [TimeZone] = [ColumnType.Integer],
        [new("C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F")] = [ColumnType.Integer],
        [new("AA987274-CE4E-4271-A803-66164311A958")] = [ColumnType.Integer],
        [new("C3EFE0C3-0EC6-42BE-8349-CBD9079DFD8E")] = [ColumnType.Decimal],
        [new("0D2C745A-E5A8-4C8F-BA63-C6D3BB604660")] = [ColumnType.Double],
        [new("533B9E00-756B-4312-95A0-DC888637AC78")] = [ColumnType.Money],
        [new("67FAC785-CD58-4F9F-ABB3-4B7DDC6ED5ED")] = [ColumnType.Boolean],
        [new("B0C6723A-8503-4FD7-BB28-C8A06AC933C2")] = [ColumnType.Boolean],
        [new("270BD3DB-D9AF-4782-9025-509E298DEC0A")] = [ColumnType.Lookup, ColumnType.Customer, ColumnType.Owner],
        [new("F3015350-44A2-4AA0-97B5-00166532B5E9")] = [ColumnType.Lookup],
        [new("CBFB742C-14E7-4A17-96BB-1A13F7F64AA2")] = [ColumnType.PartyList],
    };

    public static bool IsTimeZone(string classId) => Guid.TryParse(classId, out var id) && id == TimeZone;

    /// <exception cref="RenderingException">The class is unknown here, or shows other types of column.</exception>
    public static void Check(string classId, Column column, string component)
    {
        if (!Guid.TryParse(classId, out var id) || !Types.TryGetValue(id, out var types))
        {
            throw new RenderingException(component, $"its control for {column.Name} has the class {classId}, which cannot be shown");
        }

        if (!types.Contains(column.Type))
        {
            throw new RenderingException(component, $"its control for {column.Name} is made for {string.Join(" or ", types)}, and the column is {column.Type}");
        }
    }
}
