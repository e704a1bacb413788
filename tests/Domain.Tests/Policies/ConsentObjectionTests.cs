using System.Linq;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.Mail;
using GhostingGuard.Plugins.Domain.Policies;
using Xunit;

namespace GhostingGuard.Domain.Tests.Policies;

/// <summary>Which words of agreement and of refusal an administrator may enter, and what they do.</summary>
public sealed class ConsentObjectionTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", "  ")]
    [InlineData("jo, alles paletti", "nö\nmurks")]
    [InlineData("jo;\r\n alles paletti,\n", null)] // a break at the end is nothing entered
    [InlineData("passt nicht schlecht", "nein")] // a list of our own replaces the words of the product
    [InlineData("24/7 recht", null)]
    public void Words_that_make_sense_are_taken(string? agreement, string? refusal) =>
        Assert.Empty(ConsentObjections.To(agreement, refusal, Language.English));

    [Theory]
    [InlineData("ja, ?", null, "“?” is no word.")]
    [InlineData("ja", "nein, –", "“–” is no word.")]
    [InlineData("ja@example.com", null, "“ja@example.com” is no word.")] // an address is passed over in a reply, so it would never be found
    [InlineData("https://example.com/ja", null, "“https://example.com/ja” is no word.")]
    [InlineData("*", null, "“*” is no word.")]
    [InlineData("👍", null, "“👍” is no word.")]
    [InlineData("ja, passt", "nein, Ja", "“ja” would never confirm anything")]
    [InlineData("ja, geht klar", "klar", "“geht klar” would never confirm anything")]
    [InlineData("kein Problem", null, "“kein Problem” would never confirm anything")] // holds a word of the product
    [InlineData(null, "passt", "“passt” would never confirm anything")]
    public void Words_that_make_none_are_named(string? agreement, string? refusal, string beginning) =>
        Assert.StartsWith(beginning, Assert.Single(ConsentObjections.To(agreement, refusal, Language.English)));

    [Theory]
    [InlineData(200, 0)]
    [InlineData(201, 1)]
    public void A_list_holds_two_hundred_words(int words, int objections)
    {
        var list = string.Join("\n", Enumerable.Range(1, words).Select(number => $"word{number}"));

        Assert.Equal(objections, ConsentObjections.To(list, null, Language.English).Count());
        Assert.Equal(objections, ConsentObjections.To(null, list, Language.German).Count());
    }

    [Fact]
    public void The_words_of_the_product_make_sense_by_the_same_rules_and_are_fewer_than_allowed()
    {
        Assert.Empty(ConsentObjections.To(Consent.BuiltInAgreement, Consent.BuiltInDoubt, Language.English));
        Assert.InRange(Consent.BuiltInDoubt.Split(';').Length, 100, ConsentWords.Most);
    }

    [Theory]
    [InlineData("Ja, passt", true)]
    [InlineData("Ja, das ist gut und passt", false)]
    public void A_star_among_the_words_stands_for_nothing(string reply, bool agrees)
    {
        var stars = string.Join(" ", Enumerable.Repeat("*", 12));

        Assert.Equal(agrees, new ConsentWords($"ja {stars} passt", null).Consent.IsGivenIn(reply));
        Assert.Equal(agrees, new ConsentWords("ja", "* gut").Consent.IsGivenIn(reply));
    }

    [Fact]
    public void A_list_replaces_that_of_the_product_and_an_empty_one_leaves_it()
    {
        var agreement = new ConsentWords("jo\nalles paletti", null).Consent;
        Assert.True(agreement.IsGivenIn("Alles paletti!"));
        Assert.False(agreement.IsGivenIn("Ja, passt"));
        Assert.False(agreement.IsGivenIn("Jo, aber erst Montag"));

        var refusal = new ConsentWords(null, "murks").Consent;
        Assert.True(refusal.IsGivenIn("Ja, aber erst Montag"));
        Assert.False(refusal.IsGivenIn("Ja, so ein Murks"));
    }
}
