using System.Globalization;

namespace GhostingGuard.Build.Preview;

/// <summary>Reads --port.</summary>
internal static class PortOption
{
    /// <summary>Free on most machines, and not one of those browsers refuse.</summary>
    public const int Default = 5080;

    private const int Highest = 65535;

    /// <exception cref="BadInputException">The value is no port.</exception>
    public static int Parse(string? value) => value is null
        ? Default
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= Highest
            ? port
            : throw new BadInputException($"--port {Quoted.Of(value)} is no port; write a number from 1 to {Highest}, such as {Default}.");
}
