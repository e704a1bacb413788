using GhostingGuard.Build.Report.Html;
using Xunit;

namespace GhostingGuard.Build.Tests.Report;

public class MarkupTests
{
    [Fact]
    public void Values_are_escaped_and_the_template_is_not()
    {
        var value = "<b>\"Müller & Söhne\"</b> 'neu'";

        Assert.Equal(
            "<td>&lt;b&gt;&quot;Müller &amp; Söhne&quot;&lt;/b&gt; &#39;neu&#39;</td>",
            Markup.Of($"<td>{value}</td>").ToString());
    }

    [Fact]
    public void Markup_inside_markup_is_escaped_once()
    {
        var inner = Markup.Of($"<i>{"a<b"}</i>");

        Assert.Equal("<p><i>a&lt;b</i></p>", Markup.Of($"<p>{inner}</p>").ToString());
    }

    [Fact]
    public void Nothing_is_an_empty_text()
    {
        Assert.Equal("<p></p>", Markup.Of($"<p>{(string?)null}{Markup.Empty}</p>").ToString());
    }
}
