using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain.Chances;
using GhostingGuard.Plugins.Domain.FollowUps;
using GhostingGuard.Plugins.Domain.Mail;

namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>Everything an administrator can set, as it is in force: policies, free days, reply curves.</summary>
/// <remarks>It travels as one text, so that an assessment needs one request for it.</remarks>
public sealed class Settings
{
    /// <summary>The column of the opportunity that tells the sales stage when nobody has named another.</summary>
    public const string BuiltInStageColumn = "stepname";

    /// <summary>Free periods that count at most, the latest ones; a limit for a runaway import, not for a calendar.</summary>
    private const int MostPeriods = 1000;

    private readonly Dictionary<string, Policy> stages = new(StringComparer.OrdinalIgnoreCase);
    private readonly Policy policy;

    /// <param name="version">Goes up with every change; zero for the built-in settings.</param>
    /// <param name="organization">What holds for the whole organisation.</param>
    /// <param name="defaultRow">What the default row sets.</param>
    /// <param name="stageRows">What the rows of single stages set, by the stage.</param>
    /// <param name="freePeriods">Business closures and quiet periods.</param>
    /// <param name="ownCurves">Reply curves fitted on the organisation's own waits, by the kind of silence.</param>
    /// <exception cref="ArgumentException">A row makes no sense, or there are two for one stage.</exception>
    public Settings(
        int version,
        OrganizationSettings organization,
        PolicyRow defaultRow,
        IReadOnlyDictionary<string, PolicyRow> stageRows,
        IEnumerable<FreePeriod> freePeriods,
        IReadOnlyDictionary<SilenceKind, ReplyCurve> ownCurves)
    {
        Version = version;
        Organization = organization;
        DefaultRow = defaultRow;
        StageRows = stageRows;
        policy = Policy.Default.With(defaultRow);
        foreach (var row in stageRows)
        {
            stages.Add(row.Key.Trim(), policy.With(row.Value));
        }

        FreePeriods = freePeriods
            .OrderByDescending(period => period.To)
            .Take(MostPeriods)
            .OrderBy(period => period.From)
            .ThenBy(period => period.To)
            .ThenBy(period => period.Country, StringComparer.Ordinal)
            .ToList();
        OwnCurves = ownCurves;
    }

    /// <summary>What holds as long as nobody has set anything.</summary>
    public static Settings BuiltIn { get; } = new(
        0, OrganizationSettings.BuiltIn, PolicyRow.Empty, new Dictionary<string, PolicyRow>(), [], new Dictionary<SilenceKind, ReplyCurve>());

    /// <summary>Goes up with every change of the settings; zero for the built-in ones.</summary>
    public int Version { get; }

    /// <summary>The column of the opportunity that tells the sales stage.</summary>
    public string StageColumn => Organization.StageColumn;

    /// <summary>The name by which the framework finds the time zone for deals whose owner has none; null for UTC.</summary>
    public string? TimeZone => Organization.TimeZone;

    /// <summary>When the organisation started with the product, in UTC; null when nobody has set it up.</summary>
    public DateTime? Baseline => Organization.Baseline;

    /// <summary>Since when a deal has been watched.</summary>
    /// <param name="first">Its first assessment, in UTC.</param>
    /// <returns>That, or if it was later when the organisation started; UTC.</returns>
    public DateTime WatchedSince(DateTime first) => Baseline is { } start && start > first ? start : first;

    /// <summary>Whether figures about single sellers may be kept; else there are figures of teams only.</summary>
    public bool PerOwnerFigures => Organization.PerOwnerFigures;

    /// <summary>Whether processes may close silent deals; people always may.</summary>
    public bool CloseByProcess => Organization.CloseByProcess;

    /// <summary>Whether processes may write mails to customers.</summary>
    public bool MailByProcess => Organization.MailByProcess;

    /// <summary>The ways to a silent customer in the order in which they are tried; at least one.</summary>
    public IReadOnlyList<Way> Ways => Organization.Ways;

    /// <summary>Tells whether a reply agrees, by the words of the organisation or of the product.</summary>
    public Consent Consent => new ConsentWords(Organization.AgreementWords, Organization.RefusalWords).Consent;

    internal OrganizationSettings Organization { get; }

    internal PolicyRow DefaultRow { get; }

    internal IReadOnlyDictionary<string, PolicyRow> StageRows { get; }

    internal IReadOnlyList<FreePeriod> FreePeriods { get; }

    internal IReadOnlyDictionary<SilenceKind, ReplyCurve> OwnCurves { get; }

    /// <summary>The settings out of their text.</summary>
    /// <param name="snapshot">What <see cref="Write"/> wrote; null or empty when nothing was.</param>
    /// <param name="trace">Told why a text could not be used.</param>
    /// <returns>The built-in settings when the text cannot be used: a deal is better judged by them than not at all.</returns>
    public static Settings Parse(string? snapshot, Action<string> trace) => SettingsText.Read(snapshot, trace);

    /// <summary>The settings as one text. Equal settings give equal texts.</summary>
    public string Write() => SettingsText.Write(this);

    /// <summary>The policy for deals in a stage.</summary>
    /// <param name="stage">What the stage column of the deal holds; upper and lower case are the same.</param>
    public Policy PolicyFor(string? stage) =>
        stage is not null && stages.TryGetValue(stage.Trim(), out var own) ? own : policy;

    /// <summary>Whether any policy lets answers regarding the account count.</summary>
    public bool AnyAccountResponses => policy.AccountResponses || stages.Values.Any(own => own.AccountResponses);

    /// <summary>The days on which nobody is expected to answer, beside Saturdays and Sundays, as dates without a zone.</summary>
    /// <param name="country">The customer's country, for quiet periods that are meant for one; null when it is not known.</param>
    public IReadOnlyCollection<DateTime> FreeDays(string? country) =>
        new HashSet<DateTime>(FreePeriods.Where(period => period.IsFor(country)).SelectMany(period => period.Days()));

    /// <summary>The reply curve of a kind of silence: the one that came with the product, or its mixture with the organisation's
    /// own once that rests on enough waits. Null for a kind of which no curve is known.</summary>
    public ReplyCurve? Curve(SilenceKind kind) =>
        PublishedCurves.For(kind)?.WithOwn(OwnCurves.TryGetValue(kind, out var own) ? own : null);
}
