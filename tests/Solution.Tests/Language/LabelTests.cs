using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Rules;
using Xunit;

namespace GhostingGuard.Solution.Tests.Language;

/// <summary>The packer holds that no label is missing in one language where labels are a list; here are the other shapes, and that the German is German.</summary>
public sealed class LabelTests
{
    private static readonly string[] LanguageAttributes = ["languagecode", "LCID"];

    private static readonly string[] TextAttributes = ["description", "Title"];

    private static readonly IReadOnlyList<Phrase> Labels =
        [.. ShippedSolution.Source.Documents.Concat(ShippedSolution.Flows.Documents).SelectMany(document => LabelsIn(document.File, document.Xml))];

    [Fact]
    public void Every_label_is_there_in_both_languages()
    {
        Assert.DoesNotContain(Labels, label => string.IsNullOrWhiteSpace(label.English) || string.IsNullOrWhiteSpace(label.German));
        Assert.True(Labels.Count > 500, "Most labels were not found.");
    }

    [Fact]
    public void No_label_was_left_untranslated()
    {
        var untranslated = Labels.Where(label => label.English == label.German && !SameInBoth.Reasons.ContainsKey(label.English!));

        Assert.Empty(untranslated.Select(label => $"{label.Place}: {label.English}").Distinct());
    }

    [Fact]
    public void The_list_of_words_that_are_the_same_names_no_word_that_is_gone()
    {
        var same = Labels.Concat(PhraseTables.All.SelectMany(PhraseTables.Of)).Where(phrase => phrase.English == phrase.German).Select(phrase => phrase.English!);

        Assert.Empty(SameInBoth.Reasons.Keys.Except(same));
    }

    [Fact]
    public void A_text_that_stands_for_all_languages_is_the_english_one()
    {
        var different =
            from document in ShippedSolution.Source.Documents
            from element in document.Xml.DescendantsAndSelf()
            let standing = element.Attribute("default")?.Value
            where standing is not null && element.Elements("label").Any() && Text(element, "1033") != standing
            select $"{document.File}: {standing}";

        Assert.Empty(different);
    }

    [Fact]
    public void German_has_its_umlauts()
    {
        var written = Labels.Where(label => !GermanText.HasUmlauts(label.German!));

        Assert.Empty(written.Select(label => label.German));
    }

    [Fact]
    public void German_uses_no_english_word_where_it_has_its_own()
    {
        var english = Labels.Concat(PhraseTables.All.SelectMany(PhraseTables.Of))
            .Select(text => (text.Place, Match: GermanText.EnglishWord().Match(text.German ?? string.Empty)))
            .Where(found => found.Match.Success);

        Assert.Empty(english.Select(found => $"{found.Place}: {found.Match.Value}"));
    }

    [Fact]
    public void Nobody_is_called_a_ghoster()
    {
        var calling = Labels.Concat(PhraseTables.All.SelectMany(PhraseTables.Of))
            .Where(text => $"{text.English} {text.German}".Contains("ghoster", StringComparison.OrdinalIgnoreCase));

        Assert.Empty(calling.Select(text => text.Place));
    }

    [Fact]
    public void Labels_have_no_spaces_around_them()
    {
        var padded = Labels.Where(label => label.English != label.English!.Trim() || label.German != label.German!.Trim());

        Assert.Empty(padded.Select(label => label.English));
    }

    /// <summary>Whatever has children in a language: label lists, the titles of a site map and of a ribbon.</summary>
    private static IEnumerable<Phrase> LabelsIn(string file, XElement xml) =>
        from element in xml.DescendantsAndSelf()
        where element.Elements().Any(child => Language(child) is not null) && element.Elements().Any(child => Description(child)?.Length > 0) && !LabelRule.IsOfPlatform(element)
        select new Phrase($"{file}, {element.Name.LocalName} of {element.Parent?.Name.LocalName}", Text(element, "1033"), Text(element, "1031"));

    private static string? Text(XElement labels, string language) => labels.Elements().Where(label => Language(label) == language).Select(Description).FirstOrDefault();

    private static string? Language(XElement label) => Value(label, LanguageAttributes);

    private static string? Description(XElement label) => Value(label, TextAttributes);

    private static string? Value(XElement label, string[] names) => names.Select(name => label.Attribute(name)?.Value).FirstOrDefault(value => value is not null);
}
