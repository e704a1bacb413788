using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace GhostingGuard.Solution.Tests.Language;

/// <summary>The page of the demonstration speaks two languages like the solution it shows.</summary>
public sealed partial class PageTextTests
{
    [Fact]
    public void Every_text_of_the_page_is_there_in_both_languages_and_not_the_same_by_accident()
    {
        Assert.DoesNotContain(PageTexts.All, text => string.IsNullOrWhiteSpace(text.English) != string.IsNullOrWhiteSpace(text.German));
        Assert.Empty(PageTexts.All.Where(text => text.English == text.German && !SameInBoth.Has(text.English!)).Select(text => $"{text.Place}: {text.English}"));
        Assert.True(PageTexts.All.Count > 100, $"Only {PageTexts.All.Count} texts were found.");
    }

    [Fact]
    public void Its_German_is_German() => Assert.Empty(
        PageTexts.All.Where(text => !GermanText.IsGerman(text.German!)).Select(text => $"{text.Place}: {text.German}"));

    [Fact]
    public void What_is_put_into_a_text_is_put_into_both() => Assert.Empty(
        PageTexts.All.Where(text => !Holes(text.English!).SetEquals(Holes(text.German!))).Select(text => $"{text.Place}: {text.English} / {text.German}"));

    /// <summary>A word that stands in the markup itself is said in one language to everybody.</summary>
    [Fact]
    public void No_word_stands_in_the_markup() => Assert.Empty(
        from source in PageTexts.Sources
        from line in source.Text.Split('\n')
        where !line.TrimStart().StartsWith("///", StringComparison.Ordinal)
        let word = Word().Match(line)
        where word.Success
        select $"{source.File}: {word.Value}");

    /// <summary>Values put in by name; what English needs for one and many of them is its own.</summary>
    private static HashSet<string> Holes(string text) => [.. Hole().Matches(text).Select(hole => hole.Value)];

    [GeneratedRegex(@"\{[\w.]+\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"<(h\d|p|th|td|li|summary|figcaption|a|button|label|title|dt|dd|caption)\b[^<>]*>\s*(?!Ghosting Guard)[A-Za-zÄÖÜäöü]{2,}")]
    private static partial Regex Word();
}
