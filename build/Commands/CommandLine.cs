using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Preview;
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
        dotnet run --project build -- bench FILE... [--score-from DATE] [--json FILE]
                                                       the shipped rules on waiting episodes, beside rules of fixed days
        dotnet run --project build -- classify FILE.csv[.gz] [--json FILE]
                                                       the mail rules on labelled mails
        dotnet run --project build -- preview [--port N]
                                                       the solution's views, forms, charts and dashboards in a browser of this machine

          --as-of   a date (00:00 UTC) or a moment with zone, such as 2011-12-15T09:00:00+01:00; default: the last row's time
          --zone    time zone of every user, such as Europe/Amsterdam or "W. Europe Standard Time"; default: UTC
          --out     folder for deals.csv, warnings.csv and index.html; default: artifacts/replay

          --score-from   a date or a moment, as above; waits that start earlier only warm up; default: the first 40 % of the rows
          --json         file for every figure; default: none
          --port         where the preview is served; default: 5080
        """;

    private const string AsOf = "--as-of";
    private const string Zone = "--zone";
    private const string Out = "--out";
    private const string ScoreFrom = "--score-from";
    private const string Json = "--json";
    private const string Port = "--port";

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
            "bench" => Bench([.. arguments.Skip(1)]),
            "classify" => Classify([.. arguments.Skip(1)]),
            "preview" => Preview([.. arguments.Skip(1)]),
            { } unknown when GivenArguments.IsOption(unknown) => throw new BadInputException($"The option {Quoted.Of(unknown)} is unknown here; put a command first, pack, replay, bench, classify or preview."),
            { } unknown => throw new BadInputException($"The command {Quoted.Of(unknown)} is unknown; use pack, replay, bench, classify, preview, or no command for the demonstration."),
        };
    }

    private static Command.Pack Alone(Command.Pack pack, IReadOnlyList<string> arguments) =>
        arguments.Count == 1
            ? pack
            : throw new BadInputException($"The command pack takes no arguments; leave out {Quoted.Of(arguments[1])}.");

    private static Command.Replay Replay(IReadOnlyList<string> arguments)
    {
        var given = GivenArguments.Read("replay", arguments, AsOf, Zone, Out);
        return new Command.Replay(
            given.OnlyFile(),
            given[AsOf] is { } asOf ? MomentOption.Parse(AsOf, asOf) : null,
            given[Zone] is { } zone ? ZoneOption.Check(zone) : "UTC",
            given[Out]);
    }

    private static Command.Bench Bench(IReadOnlyList<string> arguments)
    {
        var given = GivenArguments.Read("bench", arguments, ScoreFrom, Json);
        return new Command.Bench(
            given.Files(),
            given[ScoreFrom] is { } scoreFrom ? MomentOption.Parse(ScoreFrom, scoreFrom) : null,
            given[Json]);
    }

    private static Command.Classify Classify(IReadOnlyList<string> arguments)
    {
        var given = GivenArguments.Read("classify", arguments, Json);
        return new Command.Classify(given.OnlyFile(), given[Json]);
    }

    private static Command.Preview Preview(IReadOnlyList<string> arguments)
    {
        var given = GivenArguments.Read("preview", arguments, Port);
        given.NoFile();
        return new Command.Preview(PortOption.Parse(given[Port]));
    }
}
