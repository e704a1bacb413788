using System;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Mail;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.EmailTable.Columns;

namespace GhostingGuard.Plugins.Classification;

/// <summary>A mail as the row that is being created holds it.</summary>
internal static class MailRow
{
    /// <summary>Whether it came from none of us. A sender we know decides; the recorded direction counts only without one.</summary>
    public static bool IsTheirs(Entity row) =>
        Sender(row)?.Reference(ActivityPartyTable.Columns.Party) is { } party
            ? !PartyTables.IsUs(party)
            : row.Value<bool?>(Columns.Direction) == false;

    public static IncomingMail Of(Entity row, DateTime now) => new(
        row.Value<string>(Columns.Subject),
        SenderText(row),
        row.Value<string>(Columns.Headers),
        row.Value<string>(Columns.Body),
        row.Moment(Columns.SentOn) ?? now,
        row.Value<EntityCollection>(Columns.To)?.Entities.Select(party => party.Value<string>(ActivityPartyTable.Columns.Address)).OfType<string>());

    private static Entity? Sender(Entity row) => row.Value<EntityCollection>(Columns.From)?.Entities.FirstOrDefault();

    /// <summary>The address the mail came from; the name of the party where the caller gave it.</summary>
    private static string? SenderText(Entity row)
    {
        var party = Sender(row);
        var address = party?.Value<string>(ActivityPartyTable.Columns.Address) ?? row.Value<string>(Columns.SenderAddress);
        var name = party?.Reference(ActivityPartyTable.Columns.Party)?.Name;
        return address is null || name is null ? address ?? name : $"{name} <{address}>";
    }
}
