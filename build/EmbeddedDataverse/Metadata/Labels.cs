using System.Collections.Generic;

namespace GhostingGuard.EmbeddedDataverse.Metadata;

/// <summary>One text in several languages, by language code (1033 English, 1031 German).</summary>
public sealed class Labels
{
    public static readonly Labels None = new(new Dictionary<int, string>());

    private readonly IReadOnlyDictionary<int, string> texts;

    public Labels(IReadOnlyDictionary<int, string> texts) => this.texts = texts;

    public IEnumerable<int> Languages => texts.Keys;

    /// <returns>The text in that language, or null if there is none.</returns>
    public string? In(int languageCode) => texts.TryGetValue(languageCode, out var text) ? text : null;
}
