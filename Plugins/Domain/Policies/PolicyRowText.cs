using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Policies;

/// <summary>What a row sets as parts of a line: each a name, an equals sign and a value.</summary>
internal static class PolicyRowText
{
    private const string Yes = "yes";
    private const string No = "no";

    public static IEnumerable<string> Write(PolicyRow row)
    {
        foreach (var number in row.Numbers.OrderBy(number => number.Key))
        {
            yield return number.Key + "=" + number.Value.ToString(CultureInfo.InvariantCulture);
        }

        if (row.CallWithoutOutcome is { } outcome)
        {
            yield return nameof(PolicyRow.CallWithoutOutcome) + "=" + outcome;
        }

        foreach (var flag in Flags(row).Where(flag => flag.Value is not null))
        {
            yield return flag.Key + "=" + (flag.Value == true ? Yes : No);
        }
    }

    /// <exception cref="FormatException">A part is not known.</exception>
    public static PolicyRow Read(IEnumerable<string> parts)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var equals = part.IndexOf('=');
            if (equals < 0)
            {
                throw new FormatException($"'{part}' sets nothing.");
            }

            values.Add(part.Substring(0, equals), part.Substring(equals + 1));
        }

        return new PolicyRow(
            values.Where(value => !NoNumbers.Contains(value.Key)).ToDictionary(value => Member<PolicyNumber>(value.Key), value => Number(value.Value)),
            values.TryGetValue(nameof(PolicyRow.CallWithoutOutcome), out var outcome) ? Member<CallOutcome>(outcome) : null,
            Flag(values, nameof(PolicyRow.AccountResponses)),
            Flag(values, nameof(PolicyRow.UseRhythm)),
            Flag(values, nameof(PolicyRow.HideChance)));
    }

    /// <exception cref="FormatException">There is no such member.</exception>
    public static T Member<T>(string name)
        where T : struct =>
        Enum.TryParse<T>(name, out var member) && Enum.IsDefined(typeof(T), member) && member.ToString() == name
            ? member
            : throw new FormatException($"'{name}' is not known.");

    private static readonly string[] NoNumbers =
    [
        nameof(PolicyRow.CallWithoutOutcome), nameof(PolicyRow.AccountResponses), nameof(PolicyRow.UseRhythm), nameof(PolicyRow.HideChance),
    ];

    private static Dictionary<string, bool?> Flags(PolicyRow row) => new()
    {
        [nameof(PolicyRow.AccountResponses)] = row.AccountResponses,
        [nameof(PolicyRow.UseRhythm)] = row.UseRhythm,
        [nameof(PolicyRow.HideChance)] = row.HideChance,
    };

    private static bool? Flag(Dictionary<string, string> values, string name) =>
        !values.TryGetValue(name, out var value) ? null
        : value == Yes ? true
        : value == No ? false
        : throw new FormatException($"'{value}' is neither {Yes} nor {No}.");

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"'{text}' is no number.");
}
