using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.EmbeddedDataverse.Metadata;

/// <summary>The values a choice, state, status or yes/no column can take.</summary>
public sealed class Choice
{
    private readonly Dictionary<int, Option> byValue;
    private readonly List<Option> options;

    public Choice(string name, IEnumerable<Option> options)
    {
        Name = name;
        this.options = options.ToList();
        byValue = this.options.ToDictionary(option => option.Value);
    }

    public string Name { get; }

    /// <summary>In the order of their definition.</summary>
    public IReadOnlyList<Option> Options => options;

    /// <returns>The option, or null when the value is not one of this choice.</returns>
    public Option? Find(int value) => byValue.GetValueOrDefault(value);

    /// <summary>Adds a value that a solution brings to a choice of the platform. All values join before the first row is stored.</summary>
    internal void Add(Option option)
    {
        byValue.Add(option.Value, option);
        options.Add(option);
    }
}
