using System;

namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>Settings that hold for the whole organisation, whatever the stage of a deal.</summary>
public sealed class OrganizationSettings
{
    /// <param name="stageColumn">The column of the opportunity that tells the stage; null or empty for the built-in one.</param>
    /// <param name="timeZone">The name by which the framework finds the zone; null for UTC.</param>
    /// <param name="baseline">When the organisation started, in UTC; null when nobody has set it up.</param>
    /// <param name="perOwnerFigures">Whether figures about single sellers may be kept.</param>
    public OrganizationSettings(string? stageColumn, string? timeZone, DateTime? baseline, bool perOwnerFigures = false)
    {
        StageColumn = string.IsNullOrWhiteSpace(stageColumn) ? Settings.BuiltInStageColumn : stageColumn!.Trim();
        TimeZone = timeZone;
        Baseline = baseline;
        PerOwnerFigures = perOwnerFigures;
    }

    public static OrganizationSettings BuiltIn { get; } = new(null, null, null);

    public string StageColumn { get; }

    public string? TimeZone { get; }

    public DateTime? Baseline { get; }

    public bool PerOwnerFigures { get; }
}
