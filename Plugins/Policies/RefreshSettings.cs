using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Plugins.Policies;

/// <summary>The custom API gg_RefreshSettings: reads all settings, business closures included, and says which version is in force.</summary>
/// <remarks>Runs inside the caller's transaction, so it tries once. Whoever may read policies may ask.</remarks>
public sealed class RefreshSettings : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        // Reading as the caller refuses whoever must not see the policies.
        run.AsCaller.RetrieveMultiple(new QueryExpression(GhostingPolicyTable.Name) { ColumnSet = new ColumnSet(GhostingPolicyTable.Columns.Id), TopCount = 1 });

        run.Context.OutputParameters["Version"] = new SettingsInForce(run).RefreshOnce();
    }
}
