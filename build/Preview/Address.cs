using System;
using System.Globalization;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Rendering.Components;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Preview;

/// <summary>Where everything is found, in one language.</summary>
internal sealed class Address(Language language)
{
    public string Contents => $"/{language.Tag}/";

    public string Page => $"/{language.Tag}/page";

    public string Of(View view) => $"/{language.Tag}/view/{Id(view.Id)}";

    /// <summary>A chart of all rows of its table.</summary>
    public string Of(Chart chart) => $"/{language.Tag}/chart/{Id(chart.Id)}";

    /// <summary>A view with a chart of its rows above it.</summary>
    public string Of(View view, Chart chart) => $"{Of(view)}/{Id(chart.Id)}";

    public string Of(Dashboard dashboard) => $"/{language.Tag}/dashboard/{Id(dashboard.Id)}";

    /// <summary>The empty form that creates a row.</summary>
    public string Of(Form form) => $"/{language.Tag}/form/{Id(form.Id)}";

    public string Of(Form form, EntityReference row) => $"{Of(form)}/{Id(row.Id)}";

    private static string Id(Guid id) => id.ToString("D", CultureInfo.InvariantCulture);
}
