using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Commitments;
using GhostingGuard.Plugins.Policies;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Columns = GhostingGuard.Plugins.Dataverse.CommitmentTable.Columns;

namespace GhostingGuard.Plugins.Commitments;

/// <summary>A commitment somebody asks for something about, read and written with that person's rights.</summary>
internal sealed class AskedCommitment
{
    private static readonly ColumnSet Read = new(
        Columns.Subject,
        Columns.State,
        Columns.Version,
        Columns.Opportunity,
        Columns.Contact,
        Columns.OwningUser,
        Columns.Owes,
        Columns.DueOn,
        Columns.AgreedOn,
        Columns.ConfirmedByUsOn,
        Columns.ConfirmedByCustomerOn,
        Columns.Outcome,
        Columns.ConfirmationMail);

    private readonly PluginRun run;

    public AskedCommitment(PluginRun run)
    {
        this.run = run;
        Row = AskedRow.Commitment(run, Read);
        Terms = RecordedTerms.Of(Row);
        Language = Caller.Of(run).Language;
        Say = CommitmentWords.In(Language);
        if (!Terms.IsOpen || Row.Choice(Columns.State) != CommitmentTable.StateActive)
        {
            throw Refusal(Say.NothingToConfirm);
        }
    }

    public Entity Row { get; }

    public Terms Terms { get; }

    /// <summary>The caller's language.</summary>
    public Language Language { get; }

    public CommitmentWords Say { get; }

    public static InvalidPluginExecutionException Refusal(string sentence) => new(sentence);

    /// <summary>Writes one column unless somebody else wrote since this was read; then the service's fault goes out.</summary>
    public void Write(string column, object value)
    {
        var change = new Entity(CommitmentTable.Name, Row.Id) { RowVersion = VersionOf(Row), [column] = value };
        run.AsCaller.Execute(new UpdateRequest { Target = change, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
    }

    public static string VersionOf(Entity row) =>
        row.Value<long>(Columns.Version).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
