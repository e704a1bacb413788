using System;
using System.Globalization;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Rendering.Values;
using GhostingGuard.EmbeddedDataverse;
using GhostingGuard.EmbeddedDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Rendering;

/// <summary>What is looked at, in which language and zone, and where rows can be opened.</summary>
internal sealed class Screen
{
    private readonly Organization organization;
    private readonly Func<EntityReference, string?> linkTo;
    private readonly Lazy<IOrganizationService> reader;
    private int ids;

    /// <param name="organization">The organisation, read at its present moment.</param>
    /// <param name="components">The components of its solution.</param>
    /// <param name="language">The language of labels and formats.</param>
    /// <param name="zone">The zone moments are written in.</param>
    /// <param name="linkTo">The address at which a row can be opened, or null where it cannot.</param>
    public Screen(Organization organization, SolutionComponents components, Language language, TimeZoneInfo zone, Func<EntityReference, string?> linkTo)
    {
        this.organization = organization;
        this.linkTo = linkTo;
        Components = components;
        Language = language;
        Zone = zone;
        Texts = new ValueText(this);
        reader = new(() => Reader.Of(organization, language));
    }

    public SolutionComponents Components { get; }

    public Language Language { get; }

    public TimeZoneInfo Zone { get; }

    public ValueText Texts { get; }

    public IOrganizationService Service => organization.AsSystem;

    /// <summary>The service as somebody calls it who works in the language of the screen.</summary>
    public IOrganizationService AsReader => reader.Value;

    public Schema Schema => organization.Solution.Schema;

    /// <summary>The currency sums are made in.</summary>
    public Guid BaseCurrency => organization.CurrencyId;

    public DateTime Now => Local(organization.Now);

    public DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    public string? LinkTo(EntityReference row) => linkTo(row);

    /// <summary>An id that no other element of the page has.</summary>
    public string NextId(string stem) => string.Create(CultureInfo.InvariantCulture, $"{stem}-{++ids}");
}
