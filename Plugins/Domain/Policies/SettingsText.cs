using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>The text in which settings travel: one line for each thing, its parts divided by tabs, the first telling what it is.</summary>
internal static class SettingsText
{
    private const string Format = "settings";
    private const string FormatVersion = "1";
    private const string Version = "version";
    private const string Zone = "zone";
    private const string Stage = "stage column";
    private const string Baseline = "baseline";
    private const string PerOwner = "per owner";
    private const string ClosingByProcess = "close by process";
    private const string MailingByProcess = "mail by process";
    private const string Ways = "ways";
    private const string Agreement = "words of agreement";
    private const string Refusal = "words of refusal";
    private const string Default = "default";
    private const string ForStage = "stage";
    private const string Free = "free";
    private const string Curve = "curve";

    private const string Allowed = "yes";
    private const string DayFormat = "yyyy-MM-dd";
    private const string MomentFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static string Write(Settings settings)
    {
        var text = new StringBuilder();
        Line(text, Format, FormatVersion);
        Line(text, Version, Text(settings.Version));
        Line(text, Stage, settings.Organization.StageColumn);
        if (settings.Organization.TimeZone is { } zone)
        {
            Line(text, Zone, zone);
        }

        if (settings.Organization.Baseline is { } baseline)
        {
            Line(text, Baseline, Text(baseline, MomentFormat));
        }

        if (settings.Organization.PerOwnerFigures)
        {
            Line(text, PerOwner, Allowed);
        }

        if (settings.Organization.CloseByProcess)
        {
            Line(text, ClosingByProcess, Allowed);
        }

        if (settings.Organization.MailByProcess)
        {
            Line(text, MailingByProcess, Allowed);
        }

        if (settings.Organization.WayOrderText is { } ways)
        {
            Line(text, Ways, ways);
        }

        if (settings.Organization.AgreementWords is { } agreement)
        {
            Line(text, Agreement, agreement);
        }

        if (settings.Organization.RefusalWords is { } refusal)
        {
            Line(text, Refusal, refusal);
        }

        Line(text, [Default, .. PolicyRowText.Write(settings.DefaultRow)]);
        foreach (var row in settings.StageRows.OrderBy(row => row.Key, StringComparer.Ordinal))
        {
            Line(text, [ForStage, row.Key, .. PolicyRowText.Write(row.Value)]);
        }

        foreach (var period in settings.FreePeriods)
        {
            Line(text, Free, Text(period.From, DayFormat), Text(period.To, DayFormat), period.Country ?? string.Empty);
        }

        foreach (var own in settings.OwnCurves.OrderBy(own => own.Key))
        {
            Line(text, Curve, own.Key.ToString(), Text(own.Value.Waits), Text(own.Value.FittedOn, MomentFormat), CurvePoints.Write(own.Value));
        }

        return text.ToString();
    }

    public static Settings Read(string? snapshot, Action<string> trace)
    {
        if (string.IsNullOrEmpty(snapshot))
        {
            return Settings.BuiltIn;
        }

        try
        {
            return Read(snapshot!);
        }
        catch (Exception broken) when (broken is FormatException or ArgumentException or OverflowException)
        {
            trace($"the settings in force cannot be read, so the built-in ones are used: {broken.Message}");
            return Settings.BuiltIn;
        }
    }

    private static Settings Read(string snapshot)
    {
        var lines = snapshot.Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Select(Parts).ToList();
        var known = new[] { Format, Version, Zone, Stage, Baseline, PerOwner, ClosingByProcess, MailingByProcess, Ways, Agreement, Refusal, Default, ForStage, Free, Curve };
        if (lines.FirstOrDefault(line => !known.Contains(line[0])) is { } unknown)
        {
            throw new FormatException($"'{unknown[0]}' is not known.");
        }

        if (Single(lines, Format) != FormatVersion)
        {
            throw new FormatException("they are written in another format.");
        }

        var organization = new OrganizationSettings(
            Single(lines, Stage),
            Single(lines, Zone),
            Single(lines, Baseline) is { } baseline ? Moment(baseline) : null,
            Single(lines, PerOwner) == Allowed,
            Single(lines, ClosingByProcess) == Allowed,
            Single(lines, MailingByProcess) == Allowed,
            Single(lines, Ways),
            Single(lines, Agreement),
            Single(lines, Refusal));
        return new Settings(
            Number(Single(lines, Version)),
            organization,
            PolicyRowText.Read(All(lines, Default).SelectMany(line => line.Skip(1))),
            All(lines, ForStage).ToDictionary(line => Part(line, 1), line => PolicyRowText.Read(line.Skip(2))),
            All(lines, Free).Select(line => new FreePeriod(Day(Part(line, 1)), Day(Part(line, 2)), Part(line, 3))),
            All(lines, Curve).ToDictionary(
                line => PolicyRowText.Member<SilenceKind>(Part(line, 1)),
                line => CurvePoints.Read(Part(line, 4), Number(Part(line, 2)), Moment(Part(line, 3)))));
    }

    private static IEnumerable<string[]> All(IEnumerable<string[]> lines, string name) => lines.Where(line => line[0] == name);

    private static string? Single(IEnumerable<string[]> lines, string name)
    {
        var found = All(lines, name).ToList();
        return found.Count switch
        {
            0 => null,
            1 => Part(found[0], 1),
            _ => throw new FormatException($"there is more than one line '{name}'."),
        };
    }

    private static string Part(string[] line, int index) =>
        index < line.Length ? line[index] : throw new FormatException($"a line '{line[0]}' is too short.");

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"'{text}' is no number.");

    private static DateTime Day(string text) =>
        DateTime.ParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None);

    private static DateTime Moment(string text) => DateTime.ParseExact(
        text, MomentFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateTime moment, string format) => moment.ToString(format, CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, params string[] parts) =>
        text.Append(string.Join("\t", parts.Select(Escaped))).Append('\n');

    private static string[] Parts(string line) => [.. line.Split('\t').Select(Plain)];

    /// <summary>A name an administrator typed may hold anything.</summary>
    private static string Escaped(string part) =>
        part.Replace("%", "%25").Replace("\t", "%09").Replace("\n", "%0A").Replace("\r", "%0D");

    private static string Plain(string part) =>
        part.Replace("%0D", "\r").Replace("%0A", "\n").Replace("%09", "\t").Replace("%25", "%");
}
