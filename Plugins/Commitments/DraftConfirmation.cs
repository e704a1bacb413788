using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Commitments;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.CommitmentTable.Columns;
using Mail = GhostingGuard.Plugins.Dataverse.EmailTable;

namespace GhostingGuard.Plugins.Commitments;

/// <summary>The custom API gg_DraftConfirmation: drafts the mail that asks the customer to confirm a commitment. Nothing is sent.</summary>
/// <remarks>Asked again, it gives the mail that is there already, sent or not. It all happens in the caller's transaction and with the
/// caller's rights; of two at the same moment one is told by the service to try again.</remarks>
public sealed class DraftConfirmation : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var asked = new AskedCommitment(run);
        var existing = asked.Row.Reference(Columns.ConfirmationMail);
        var mail = existing ?? Draft(run, asked);
        run.Context.OutputParameters["Mail"] = mail;
        run.Context.OutputParameters["Created"] = existing is null;
    }

    private static EntityReference Draft(PluginRun run, AskedCommitment asked)
    {
        var opportunity = asked.Row.Reference(Columns.Opportunity)!;
        var contact = asked.Row.Reference(Columns.Contact) ?? ContactOf(run, opportunity)
            ?? throw AskedCommitment.Refusal(asked.Say.NobodyToWriteTo);
        var sender = new EntityReference(PartyTables.User, run.Context.UserId);
        var text = ConfirmationMail.Of(
            asked.Row.Value<string>(Columns.Subject),
            asked.Terms.Owes!.Value,
            asked.Terms.DueOn!.Value,
            NameOf(run, contact, ContactTable.Columns.FullName),
            NameOf(run, sender, UserTable.Columns.FullName),
            LanguageOf(run, asked));
        var draft = new Entity(Mail.Name)
        {
            [Mail.Columns.Subject] = text.Subject,
            [Mail.Columns.Body] = text.Body,
            [Mail.Columns.Direction] = true,
            [Mail.Columns.From] = Party(sender),
            [Mail.Columns.To] = Party(contact),
            [ActivityTable.Columns.Regarding] = opportunity,
        };
        var mail = new EntityReference(Mail.Name, run.AsCaller.Create(draft));
        asked.Write(Columns.ConfirmationMail, mail);
        return mail;
    }

    private static EntityCollection Party(EntityReference person) =>
        new([new Entity(ActivityPartyTable.Name) { [ActivityPartyTable.Columns.Party] = person }]);

    private static EntityReference? ContactOf(PluginRun run, EntityReference opportunity)
    {
        var row = run.AsCaller.Retrieve(
            OpportunityTable.Name, opportunity.Id, new ColumnSet(OpportunityTable.Columns.ParentContact, OpportunityTable.Columns.Customer));
        return new[] { row.Reference(OpportunityTable.Columns.ParentContact), row.Reference(OpportunityTable.Columns.Customer) }
            .FirstOrDefault(reference => reference?.LogicalName == PartyTables.Contact);
    }

    private static string? NameOf(PluginRun run, EntityReference person, string column) =>
        run.AsCaller.Retrieve(person.LogicalName, person.Id, new ColumnSet(column)).Value<string>(column);

    /// <summary>The language asked for, else that of the commitment's owner; contacts have none of their own.</summary>
    private static Language LanguageOf(PluginRun run, AskedCommitment asked)
    {
        if (run.Context.InputParameters.TryGetValue("Language", out var given) && given is int language)
        {
            return UserLanguage.Known(language) ?? throw AskedCommitment.Refusal(asked.Say.UnknownLanguage);
        }

        return asked.Row.Reference(Columns.OwningUser) is { } owner ? UserLanguage.Of(owner.Id, run.AsSystem) : asked.Language;
    }
}
