using System.Globalization;
using System.Linq;
using GhostingGuard.Build.Rendering.Components;
using GhostingGuard.Build.Report.Html;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Rendering.Forms;

/// <summary>A form with a row in it, to read and not to type in.</summary>
internal static class FormMarkup
{
    /// <param name="screen">Where it is shown.</param>
    /// <param name="form">The form.</param>
    /// <param name="row">The row in it; null for the empty form that creates one.</param>
    public static Markup Of(Screen screen, Form form, EntityReference? row)
    {
        var open = row is null ? OpenRow.Empty(form) : OpenRow.Read(screen, form, row);
        var title = screen.NextId("form");
        var layout = new LayoutMarkup(screen, open, title);
        return Markup.Of($"""
            <article class="form" aria-labelledby="{title}">
            <header>
            <p class="form-kind">{KindOf(screen, form)}</p>
            <h3 id="{title}">{TitleOf(screen, open)}</h3>
            {(form.Header is { } header ? layout.Header(header) : Markup.Empty)}
            </header>
            {TabsOf(screen, form, layout)}
            </article>
            """);
    }

    /// <summary>Names a form and the row in it in one line.</summary>
    public static string TitleOf(Screen screen, Form form, EntityReference? row) =>
        row is null ? KindOf(screen, form) : $"{KindOf(screen, form)}: {TitleOf(screen, OpenRow.Read(screen, form, row))}";

    private static string KindOf(Screen screen, Form form)
    {
        var table = screen.Language.Of(form.Table.Labels, $"table {form.Table.Name}");
        return form switch
        {
            { IsAddition: true } => screen.Language.Of($"{table} · added to the standard form", $"{table} · Ergänzung des Standardformulars"),
            { IsQuickCreate: true } => screen.Language.Of($"Quick create: {table}", $"Schnellerfassung: {table}"),
            _ => $"{table} · {NameOf(screen, form)}",
        };
    }

    /// <summary>The form's own name.</summary>
    public static string NameOf(Screen screen, Form form) =>
        screen.Language.Of(form.Names, ComponentXml.NameOf("form", form.Names, form.Table.Name));

    private static string TitleOf(Screen screen, OpenRow open) => open switch
    {
        { Name.Length: > 0 } => open.Name,
        { Row: null } => screen.Language.Of("New row", "Neue Zeile"),
        _ => screen.Language.Of("Row without a name", "Zeile ohne Namen"),
    };

    private static Markup TabsOf(Screen screen, Form form, LayoutMarkup layout)
    {
        if (form.Tabs.Count == 1)
        {
            return layout.Tab(form.Tabs[0]);
        }

        // One radio button for each tab, and a style that shows the panel of the chosen one: no script, and the arrow keys work.
        var group = screen.NextId("tabs");
        return Markup.Of($"""
            <div class="tabbed">
            <fieldset class="strip"><legend class="spoken">{screen.Language.Of("Tabs", "Registerkarten")}</legend>
            {Markup.Join(form.Tabs.Select((tab, i) => Markup.Of($"<label><input type=\"radio\" name=\"{group}\"{Markup.Raw(i == 0 ? " checked" : "")}><span>{LabelOf(screen, form, tab)}</span></label>")))}
            </fieldset>
            {Markup.Join(form.Tabs.Select(tab => Markup.Of($"<div class=\"panel\">{layout.Tab(tab)}</div>")))}
            </div>
            """);
    }

    private static string LabelOf(Screen screen, Form form, FormTab tab) =>
        screen.Language.Of(tab.Labels, string.Create(CultureInfo.InvariantCulture, $"a tab of form {form.Id}"));
}
