using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.EmbeddedDataverse.Metadata;

/// <summary>The values a choice, state, status or yes/no column can take.</summary>
public sealed class Choice
{
    private readonly Dictionary<int, Option> byValue;

    public Choice(string name, IEnumerable<Option> options)
    {
        Name = name;
        Options = options.ToList();
        byValue = Options.ToDictionary(option => option.Value);
    }

    public string Name { get; }

    /// <summary>In the order of their definition.</summary>
    public IReadOnlyList<Option> Options { get; }

    /// <returns>The option, or null when the value is not one of this choice.</returns>
    public Option? Find(int value) => byValue.GetValueOrDefault(value);
}
