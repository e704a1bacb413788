using System.Collections.Generic;
using System.IO;
using System.Linq;
using GhostingGuard.Build.Commands;
using GhostingGuard.Build.Packing;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Report;
using GhostingGuard.Build.Sample;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Tests.Sample;

/// <summary>The sample quarter, played once through the zip that ships, for all tests that only read.</summary>
public sealed class PlayedQuarter
{
    private static readonly byte[] Zip = SolutionPacker.PackManaged(PackOptions.ForRepository(RepositoryRoot.Find()));

    public PlayedQuarter()
    {
        Organization = Import();
        SampleQuarter.Play(Organization);
    }

    public Organization Organization { get; }

    /// <summary>An organisation with the solution and without any deal.</summary>
    public static Organization Import() => Organization.Import(new MemoryStream(Zip), SampleQuarter.Start, SampleQuarter.Options);

    /// <summary>What people see of the solution.</summary>
    internal static SolutionComponents Components { get; } = SolutionComponents.Read(new MemoryStream(Zip), Import().Solution.Schema);

    /// <summary>The page about an organisation of the shipped solution.</summary>
    internal static ReportPage Page(Organization organization) => new(organization, new MemoryStream(Zip), SampleQuarter.Source);

    internal IReadOnlyList<Entity> Rows(string table, params string[] columns) =>
        Build.Report.Reading.Rows.Of(Organization.AsSystem, Build.Report.Reading.Rows.Query(table, columns));

    internal Entity Deal(string name, params string[] columns) =>
        Rows("opportunity", [.. columns, "name"]).Single(row => (string)row["name"] == name);
}
