using System;
using System.Linq;
using System.Reflection.Metadata;
using GhostingGuard.Solution.Tests.Checker;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.Solution.Tests.Language;

/// <summary>What the DLL says to people.</summary>
public sealed class PhraseTests
{
    public static TheoryData<string> Tables { get; } = new(PhraseTables.All.Select(table => table.FullName!));

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_says_everything_in_both_languages(string table)
    {
        var phrases = PhraseTables.Of(PhraseTables.All.Single(type => type.FullName == table)).ToList();

        Assert.NotEmpty(phrases);
        Assert.DoesNotContain(phrases, phrase => string.IsNullOrWhiteSpace(phrase.English) != string.IsNullOrWhiteSpace(phrase.German));
        Assert.DoesNotContain(phrases, phrase => !string.IsNullOrWhiteSpace(phrase.English) && phrase.English == phrase.German && !SameInBoth.Has(phrase.English));
    }

    /// <summary>
    /// An exception that is made from a text in the code speaks one language to everybody, unless it says it in both, or asks for
    /// the job to be repeated, which only the log tells.
    /// </summary>
    [Fact]
    public void Nobody_is_told_a_sentence_in_one_language_that_is_written_into_the_code()
    {
        var written =
            from assembly in CheckedProduct.Of(ShippedSolution.Source).Assemblies
            from type in assembly.Types
            from method in type.Methods
            from making in Enumerable.Range(0, method.Body.Count)
            where method.Body[making] is { OpCode: ILOpCode.Newobj, Type: "Microsoft.Xrm.Sdk.InvalidPluginExecutionException" }
            let before = method.Body.Take(making).TakeLast(3).ToList()
            from text in before.Select(instruction => instruction.Text)
            where text.EndsWith('.') && !text.Contains(" / ", StringComparison.Ordinal) && !before.Exists(instruction => instruction.Number == (int)OperationStatus.Retry)
            select $"{type.Name}.{method.Name}: {text}";

        Assert.Equal([], written);
    }
}
