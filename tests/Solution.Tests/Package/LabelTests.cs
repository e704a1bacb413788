using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Package;

/// <summary>The packer holds that no language is missing; here is that the German is German.</summary>
public sealed class LabelTests
{
    // Words that are the same in both languages.
    private static readonly HashSet<string> SameInBoth = new(StringComparer.Ordinal)
    {
        "Ghosting Guard", "Fax", "LinkedIn", "WhatsApp", "SMS", "Teams", "Name", "Status", "Version", "Information",
    };

    [Fact]
    public void No_label_was_left_untranslated()
    {
        var untranslated =
            from pair in Pairs()
            where pair.English == pair.German && !SameInBoth.Contains(pair.English)
            select $"{pair.File}: {pair.English}";

        Assert.Empty(untranslated.Distinct());
    }

    [Fact]
    public void The_list_of_words_that_are_the_same_names_no_word_that_is_gone()
    {
        var same = Pairs().Where(pair => pair.English == pair.German).Select(pair => pair.English).ToHashSet();

        Assert.Empty(SameInBoth.Except(same));
    }

    [Fact]
    public void German_has_its_umlauts()
    {
        string[] substitutes = ["fuer", "ueber", "Gefaehr", "naech", "koenn", "moegl", "zurueck", "Persoenl", "Faellig", "Gespraech"];

        var written = Pairs().Where(pair => Array.Exists(substitutes, substitute => pair.German.Contains(substitute, StringComparison.OrdinalIgnoreCase)));

        Assert.Empty(written.Select(pair => pair.German));
    }

    [Fact]
    public void Labels_have_no_spaces_around_them()
    {
        var padded = Pairs().Where(pair => pair.English != pair.English.Trim() || pair.German != pair.German.Trim());

        Assert.Empty(padded.Select(pair => pair.English));
    }

    private static IEnumerable<(string File, string English, string German)> Pairs() =>
        from document in ShippedSolution.Source.Documents
        from labels in document.Xml.DescendantsAndSelf()
        let english = Text(labels, "1033")
        let german = Text(labels, "1031")
        where !string.IsNullOrEmpty(english) && !string.IsNullOrEmpty(german)
        select (document.File, english, german);

    private static string? Text(XElement labels, string language) =>
        labels.Elements().FirstOrDefault(label => label.Attribute("languagecode")?.Value == language)?.Attribute("description")?.Value;
}
