using System;
using System.Globalization;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Columns = GhostingGuard.Plugins.Dataverse.GhostingPolicyTable.Columns;

namespace GhostingGuard.Plugins.Policies;

/// <summary>The settings in force, as one text in the default policy row.</summary>
internal sealed class SettingsInForce
{
    /// <summary>Where the count of versions begins: the minutes from here to the first writing, so that a default row which was
    /// deleted and made anew does not repeat the versions of the old one.</summary>
    private static readonly DateTime FirstVersion = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly PluginRun run;

    public SettingsInForce(PluginRun run) => this.run = run;

    /// <summary>Reads all settings and writes them if they differ. For code outside a transaction.</summary>
    /// <exception cref="InvalidPluginExecutionException">With status Retry when others kept writing.</exception>
    public void Refresh() => RowVersion.Guard(run, "default policy", RefreshOnce);

    /// <summary>Reads all settings once and writes them if they differ; lets every fault out, since synchronous code must not
    /// swallow one.</summary>
    /// <returns>The version in force; zero for the built-in settings.</returns>
    public int RefreshOnce()
    {
        var policies = StoredPolicy.All(
            run.AsSystem,
            Columns.StageColumn,
            Columns.TimeZone,
            Columns.BaselineOn,
            Columns.WayOrder,
            Columns.AgreementWords,
            Columns.RefusalWords,
            Columns.CloseByProcess,
            Columns.MailByProcess,
            Columns.Snapshot,
            Columns.Version,
            Columns.RowVersion)
            .Where(policy => policy.IsActive)
            .ToList();
        var defaultRow = policies.FirstOrDefault(policy => policy.Stage is null)?.Row;
        if (defaultRow is null)
        {
            run.Trace("there is no default policy, so the built-in settings hold");
            return 0;
        }

        var reading = new SettingsReading(run.AsSystem, policies, run.Trace);
        var version = defaultRow.Value<int?>(Columns.Version) ?? 0;
        if (version > 0 && reading.Read(version).Write() == defaultRow.Value<string>(Columns.Snapshot))
        {
            run.Trace($"the settings in force are still those of version {version}");
            return version;
        }

        var next = version > 0 ? version + 1 : (int)Math.Max(1, (run.Now - FirstVersion).TotalMinutes);
        run.AsSystem.Execute(new UpdateRequest
        {
            Target = new Entity(GhostingPolicyTable.Name, defaultRow.Id)
            {
                [Columns.Snapshot] = reading.Read(next).Write(),
                [Columns.Version] = next,
                RowVersion = defaultRow.Value<long>(Columns.RowVersion).ToString(CultureInfo.InvariantCulture),
            },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        });
        run.Trace($"the settings in force are now version {next}");
        return next;
    }
}
