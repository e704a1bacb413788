using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Replay.Input;

namespace GhostingGuard.Build.Commands;

/// <summary>Reads the arguments; whatever it does not know is refused, never ignored.</summary>
internal static class CommandLine
{
    public const string Usage = """
        dotnet run --project build                     build, pack, import, play the sample quarter, show it
        dotnet run --project build -- pack             the managed and the unmanaged zip
        dotnet run --project build -- replay FILE.csv[.gz] [--as-of MOMENT] [--zone ID] [--out FOLDER]
                                                       a pipeline export through the plug-ins that ship

          --as-of   a date (00:00 UTC) or a moment with zone, such as 2011-12-15T09:00:00+01:00; default: the last row's time
          --zone    time zone of every user, such as Europe/Amsterdam or "W. Europe Standard Time"; default: UTC
          --out     folder for deals.csv, warnings.csv and index.html; default: artifacts/replay
        """;

    private const string AsOf = "--as-of";
    private const string Zone = "--zone";
    private const string Out = "--out";

    /// <exception cref="BadInputException">An unknown command or option, a missing or an unreadable value.</exception>
    public static Command Parse(IReadOnlyList<string> arguments)
    {
        if (arguments.Any(argument => argument is "--help" or "-h" or "-?"))
        {
            return new Command.Help();
        }

        return (arguments.Count > 0 ? arguments[0] : null) switch
        {
            null => new Command.Demo(),
            "pack" => Alone(new Command.Pack(), arguments),
            "replay" => Replay([.. arguments.Skip(1)]),
            { } unknown when IsOption(unknown) => throw new BadInputException($"The option {Quoted.Of(unknown)} is unknown here; put a command first, pack or replay."),
            { } unknown => throw new BadInputException($"The command {Quoted.Of(unknown)} is unknown; use pack, replay, or no command for the demonstration."),
        };
    }

    private static Command.Pack Alone(Command.Pack pack, IReadOnlyList<string> arguments) =>
        arguments.Count == 1
            ? pack
            : throw new BadInputException($"The command pack takes no arguments; leave out {Quoted.Of(arguments[1])}.");

    private static Command.Replay Replay(IReadOnlyList<string> arguments)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        string? file = null;
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, value) = Split(arguments[i]);
            if (IsOption(name))
            {
                Known(name);
                value ??= ++i < arguments.Count ? arguments[i] : null;
                if (string.IsNullOrWhiteSpace(value) || IsOption(value))
                {
                    throw new BadInputException($"The option {name} has no value; write it behind the option, or leave the option out.");
                }

                if (!options.TryAdd(name, value))
                {
                    throw new BadInputException($"The option {name} is given twice; keep one of them.");
                }
            }
            else if (file != null)
            {
                throw new BadInputException($"The command replay reads one file, and {Quoted.Of(arguments[i])} is a second one; run it once for each file.");
            }
            else
            {
                file = arguments[i];
            }
        }

        if (string.IsNullOrWhiteSpace(file))
        {
            throw new BadInputException("The command replay needs a file; name the CSV or CSV.gz export behind it.");
        }

        return new Command.Replay(
            file,
            options.TryGetValue(AsOf, out var asOf) ? AsOfOption.Parse(asOf) : null,
            options.TryGetValue(Zone, out var zone) ? ZoneOption.Check(zone) : "UTC",
            options.GetValueOrDefault(Out));
    }

    private static bool IsOption(string argument) => argument.StartsWith("--", StringComparison.Ordinal);

    private static (string Name, string? Value) Split(string argument)
    {
        var equals = IsOption(argument) ? argument.IndexOf('=', StringComparison.Ordinal) : -1;
        return equals < 0 ? (argument, null) : (argument[..equals], argument[(equals + 1)..]);
    }

    private static void Known(string name)
    {
        if (name is not (AsOf or Zone or Out))
        {
            throw new BadInputException($"The option {Quoted.Of(name)} is unknown; replay knows {AsOf}, {Zone} and {Out}.");
        }
    }
}
