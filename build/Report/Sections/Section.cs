using GhostingGuard.Build.Report.Html;

namespace GhostingGuard.Build.Report.Sections;

/// <summary>One section of the page with its heading.</summary>
/// <param name="Anchor">The id links point to.</param>
/// <param name="Title">Its heading, also its entry in the contents.</param>
/// <param name="Body">What stands under the heading.</param>
internal sealed record Section(string Anchor, string Title, Markup Body)
{
    public Markup Render() => Markup.Of($"""
        <section id="{Anchor}" aria-labelledby="{Anchor}-title">
        <h2 id="{Anchor}-title">{Title}</h2>
        {Body}
        </section>
        """);
}
