using System;
using System.IO;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Import;

/// <summary>Forms are read with the solution, and what could not be shown is refused.</summary>
public sealed class Forms
{
    private const string Note = "<control id=\"note\" classid=\"{4273EDBD-AC1D-40D3-9FB2-095C621B552D}\" datafieldname=\"tst_note\" />";

    private const string Grid =
        "<control id=\"things\" classid=\"{E7A81278-8635-4D9E-8D4D-59480B391C5B}\"><parameters><TargetEntityType>tst_thing</TargetEntityType>"
        + "<ViewId>{30000000-0000-4000-8000-000000000001}</ViewId><RelationshipName>opportunity_things</RelationshipName></parameters></control>";

    private const string View =
        "<SavedQueries><savedqueries><savedquery><savedqueryid>{30000000-0000-4000-8000-000000000001}</savedqueryid><querytype>0</querytype>"
        + "<layoutxml><grid><row><cell name=\"tst_name\" /></row></grid></layoutxml><fetchxml><fetch><entity name=\"tst_thing\">"
        + "<attribute name=\"tst_name\" /></entity></fetch></fetchxml></savedquery></savedqueries></SavedQueries>";

    [Fact]
    public void A_form_is_read_with_its_type_and_names()
    {
        var form = Assert.Single(With(Note + Grid).Import().Solution.Forms);

        Assert.Equal(("opportunity", "main", false), (form.Table, form.Type, form.IsAddition));
        Assert.Equal("Deal", form.Names.In(1033));
        Assert.Contains("tst_note", form.FormXml, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_added_to_somebody_elses_form_is_told_from_a_form() =>
        Assert.True(With(Note, tab: "solutionaction=\"Added\"").Import().Solution.Forms.Single().IsAddition);

    [Theory]
    [InlineData("tst_note", "tst_notes", "no column 'tst_notes'")]
    [InlineData("tst_note", "tst_count", "a Integer is not shown")]
    [InlineData("datafieldname=\"tst_note\"", "", "needs a column")]
    [InlineData("opportunity_things", "account_things", "no relationship 'account_things'")]
    [InlineData("000000000001}</ViewId>", "000000000002}</ViewId>", "no view 30000000")]
    [InlineData("<control id=\"note\"", "<button /><control id=\"note\"", "button: this element is not known")]
    public void A_control_that_could_not_be_shown_is_refused(string text, string by, string says)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => With(Note + Grid, change: (text, by)).Import());

        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("solutionaction=\"Modified\"")]
    [InlineData("solutionaction=\"Removed\"")]
    public void Changing_somebody_elses_form_is_not_modelled(string tab) => Assert.Throws<NotSupportedException>(() => With(Note, tab).Import());

    private static TestSolution With(string controls, string tab = "", (string Text, string By)? change = null)
    {
        var forms =
            $$"""
            <FormXml><forms type="main"><systemform><formid>{40000000-0000-4000-8000-000000000001}</formid><form><tabs><tab {{tab}}><columns><column>
            <sections><section><rows><row><cell>{{controls}}</cell></row></rows></section></sections></column></columns></tab></tabs></form>
            <LocalizedNames><LocalizedName description="Deal" languagecode="1033" /></LocalizedNames></systemform></forms></FormXml>
            """;
        if (change is { } wanted)
        {
            Assert.Contains(wanted.Text, forms, StringComparison.Ordinal);
            forms = forms.Replace(wanted.Text, wanted.By, StringComparison.Ordinal);
        }

        return new TestSolution()
            .Change("</attributes></entity></EntityInfo>\n<RibbonDiffXml />", $"</attributes></entity></EntityInfo>{forms}<RibbonDiffXml />")
            .Change("<IsActivity>0</IsActivity></entity></EntityInfo>", $"<IsActivity>0</IsActivity></entity></EntityInfo>{View}");
    }
}
