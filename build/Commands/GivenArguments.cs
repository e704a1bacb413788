using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Build.Commands;

/// <summary>The files and options behind a command; what the command does not know is refused.</summary>
internal sealed class GivenArguments
{
    private readonly string command;
    private readonly List<string> files = [];
    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);

    private GivenArguments(string command) => this.command = command;

    /// <param name="command">Named in refusals.</param>
    /// <param name="arguments">What stands behind it; options and files in any order.</param>
    /// <param name="known">The options of the command; each has a value.</param>
    /// <exception cref="BadInputException">An unknown option, one given twice or without its value.</exception>
    public static GivenArguments Read(string command, IReadOnlyList<string> arguments, params IReadOnlyList<string> known)
    {
        var given = new GivenArguments(command);
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, value) = Split(arguments[i]);
            if (!IsOption(name))
            {
                given.files.Add(name);
                continue;
            }

            if (!known.Contains(name))
            {
                throw new BadInputException($"The option {Quoted.Of(name)} is unknown; {command} knows {Listed(known)}.");
            }

            value ??= ++i < arguments.Count ? arguments[i] : null;
            if (string.IsNullOrWhiteSpace(value) || IsOption(value))
            {
                throw new BadInputException($"The option {name} has no value; write it behind the option, or leave the option out.");
            }

            if (!given.options.TryAdd(name, value))
            {
                throw new BadInputException($"The option {name} is given twice; keep one of them.");
            }
        }

        return given;
    }

    public static bool IsOption(string argument) => argument.StartsWith("--", StringComparison.Ordinal);

    /// <returns>Null when the option is not given.</returns>
    public string? this[string option] => options.GetValueOrDefault(option);

    /// <exception cref="BadInputException">There is no file.</exception>
    public IReadOnlyList<string> Files() =>
        files.Count > 0 && !files.Any(string.IsNullOrWhiteSpace)
            ? files
            : throw new BadInputException($"The command {command} needs a file; name the CSV or CSV.gz export behind it.");

    /// <exception cref="BadInputException">There is no file, or more than one.</exception>
    public string OnlyFile() =>
        files.Count > 1
            ? throw new BadInputException($"The command {command} reads one file, and {Quoted.Of(files[1])} is a second one; run it once for each file.")
            : Files()[0];

    /// <exception cref="BadInputException">There is a file.</exception>
    public void NoFile()
    {
        if (files.Count > 0)
        {
            throw new BadInputException($"The command {command} reads no file; leave out {Quoted.Of(files[0])}.");
        }
    }

    private static (string Name, string? Value) Split(string argument)
    {
        var equals = IsOption(argument) ? argument.IndexOf('=', StringComparison.Ordinal) : -1;
        return equals < 0 ? (argument, null) : (argument[..equals], argument[(equals + 1)..]);
    }

    private static string Listed(IReadOnlyList<string> options) =>
        options.Count == 1 ? options[0] : $"{string.Join(", ", options.SkipLast(1))} and {options[^1]}";
}
