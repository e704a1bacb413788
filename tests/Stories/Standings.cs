using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Stories;

/// <summary>What stands at a contact or an account.</summary>
internal static class Standings
{
    public const int Normal = 847170000;
    public const int Careful = 847170001;
    public const int DoNotPursue = 847170002;

    /// <summary>Silences, won back, answered late; empty when nothing is remembered.</summary>
    public static string Counts(this World world, EntityReference party)
    {
        var row = world.Row(party);
        return string.Join(' ', row.GetAttributeValue<int?>("gg_silences"), row.GetAttributeValue<int?>("gg_wonback"), row.GetAttributeValue<int?>("gg_answeredlate")).Trim();
    }

    public static int? Suggested(this World world, EntityReference party) => world.Row(party).GetAttributeValue<OptionSetValue>("gg_suggestedstanding")?.Value;

    public static int? Standing(this World world, EntityReference party) => world.Row(party).GetAttributeValue<OptionSetValue>("gg_standing")?.Value;

    /// <summary>A moment as 2026-03-02 09:00, or null.</summary>
    public static string? On(this World world, EntityReference party, string column) => world.Row(party)
        .GetAttributeValue<System.DateTime?>(column)?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static Entity Row(this World world, EntityReference party) =>
        world.Organization.AsSystem.Retrieve(party.LogicalName, party.Id, new ColumnSet(true));

    public static EntityReference Account(this World world, string name = "Contoso") =>
        new("account", world.Service.Create(new Entity("account") { ["name"] = name }));

    /// <summary>Makes the seller the manager of the colleague.</summary>
    public static void MakeManager(this World world) => world.Organization.AsSystem.Update(
        new Entity("systemuser", world.Colleague.Id) { ["parentsystemuserid"] = world.Seller });
}
