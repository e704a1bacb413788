using System;
using System.Collections.Generic;
using GhostingGuard.Plugins.Domain.FollowUps;

namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>Settings that hold for the whole organisation, whatever the stage of a deal.</summary>
public sealed class OrganizationSettings
{
    /// <param name="stageColumn">The column of the opportunity that tells the stage; null or empty for the built-in one.</param>
    /// <param name="timeZone">The name by which the framework finds the zone; null for UTC.</param>
    /// <param name="baseline">When the organisation started, in UTC; null when nobody has set it up.</param>
    /// <param name="perOwnerFigures">Whether figures about single sellers may be kept.</param>
    /// <param name="closeByProcess">Whether processes may close silent deals.</param>
    /// <param name="mailByProcess">Whether processes may write mails to customers.</param>
    /// <param name="wayOrder">In which order the ways to a silent customer are tried; null for the order of the product.</param>
    /// <param name="agreementWords">Words by which a reply agrees; null for those of the product.</param>
    /// <param name="refusalWords">Words by which a reply refuses or changes; null for those of the product.</param>
    public OrganizationSettings(
        string? stageColumn,
        string? timeZone,
        DateTime? baseline,
        bool perOwnerFigures = false,
        bool closeByProcess = false,
        bool mailByProcess = false,
        string? wayOrder = null,
        string? agreementWords = null,
        string? refusalWords = null)
    {
        StageColumn = string.IsNullOrWhiteSpace(stageColumn) ? Settings.BuiltInStageColumn : stageColumn!.Trim();
        TimeZone = timeZone;
        Baseline = baseline;
        PerOwnerFigures = perOwnerFigures;
        CloseByProcess = closeByProcess;
        MailByProcess = mailByProcess;
        WayOrderText = Entered(wayOrder);
        AgreementWords = Entered(agreementWords);
        RefusalWords = Entered(refusalWords);
    }

    public static OrganizationSettings BuiltIn { get; } = new(null, null, null);

    public string StageColumn { get; }

    public string? TimeZone { get; }

    public DateTime? Baseline { get; }

    public bool PerOwnerFigures { get; }

    public bool CloseByProcess { get; }

    public bool MailByProcess { get; }

    /// <summary>As the administrator wrote it; null for the order of the product.</summary>
    public string? WayOrderText { get; }

    public IReadOnlyList<Way> Ways => WayOrder.Read(WayOrderText);

    /// <summary>As the administrator wrote them; null for those of the product.</summary>
    public string? AgreementWords { get; }

    /// <summary>As the administrator wrote them; null for those of the product.</summary>
    public string? RefusalWords { get; }

    private static string? Entered(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();
}
