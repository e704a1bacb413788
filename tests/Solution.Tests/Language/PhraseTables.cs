using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace GhostingGuard.Solution.Tests.Language;

/// <summary>
/// The tables of sentences in the shipped DLL: every class with a method In that takes a language. Each of its members that
/// gives a text is asked in both languages with the same arguments, every value of an enumeration among them.
/// </summary>
internal static class PhraseTables
{
    private const BindingFlags OfInstance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Type Language = ShippedSolution.PluginsAssembly.GetType("GhostingGuard.Plugins.Domain.Language", throwOnError: true)!;

    public static IReadOnlyList<Type> All { get; } =
        [.. ShippedSolution.PluginsAssembly.GetTypes().Where(type => Opening(type) is not null)];

    /// <summary>What the table says, by member and arguments.</summary>
    public static IEnumerable<Phrase> Of(Type table)
    {
        var english = In(table, "English");
        var german = In(table, "German");
        return
            from member in table.GetMembers(OfInstance)
            where ReturnsText(member) && DiffersByLanguage(table, member)
            from arguments in Arguments(member)
            let texts = (English: Ask(english, member, arguments), German: Ask(german, member, arguments))
            where texts.English is not null || texts.German is not null
            select new Phrase($"{table.Name}.{member.Name}({string.Join(", ", arguments)})", texts.English, texts.German);
    }

    private static MethodInfo? Opening(Type type) =>
        type.GetMethod("In", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic, [Language]);

    private static object In(Type table, string language) => Opening(table)!.Invoke(null, [Enum.Parse(Language, language)])!;

    private static bool ReturnsText(MemberInfo member) => member switch
    {
        PropertyInfo property => property.PropertyType == typeof(string) || property.PropertyType == typeof(IReadOnlyList<string>),
        MethodInfo method => method.ReturnType == typeof(string) && !method.IsSpecialName,
        _ => false,
    };

    /// <summary>An abstract table also has members that only put words together.</summary>
    private static bool DiffersByLanguage(Type table, MemberInfo member) =>
        !table.IsAbstract || (member is PropertyInfo property ? property.GetMethod! : (MethodInfo)member).IsAbstract;

    private static IEnumerable<object?[]> Arguments(MemberInfo member) =>
        (member as MethodInfo)?.GetParameters().Aggregate<ParameterInfo, IEnumerable<object?[]>>(
            [[]], (lists, parameter) => lists.SelectMany(list => Samples(parameter.ParameterType).Select(sample => (object?[])[.. list, sample])).ToList())
        ?? [[]];

    private static IEnumerable<object?> Samples(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return [null, .. Samples(value)];
        }

        return type switch
        {
            _ when type == typeof(string) => ["X"],
            _ when type == typeof(int) => [0, 1, 3],
            _ when type == typeof(bool) => [false, true],
            _ when type == typeof(decimal) => [0m, 12.5m],
            _ when type == typeof(DateTime) => [new DateTime(2026, 3, 3, 9, 0, 0, DateTimeKind.Utc)],
            _ when type == typeof(IEnumerable<string>) => [new[] { "X" }, new[] { "X", "Y", "Z" }],
            _ when type.IsEnum => Enum.GetValues(type).Cast<object>(),
            _ => [type.GetConstructor(OfInstance, Type.EmptyTypes)?.Invoke(null) ?? RuntimeHelpers.GetUninitializedObject(type)],
        };
    }

    /// <returns>Null where the table has no words for such arguments and says so.</returns>
    private static string? Ask(object table, MemberInfo member, object?[] arguments)
    {
        try
        {
            return member is PropertyInfo property ? Text(property.GetValue(table)) : (string?)((MethodInfo)member).Invoke(table, arguments);
        }
        catch (TargetInvocationException fault) when (fault.InnerException is ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static string? Text(object? value) => value as string ?? string.Join(", ", (IReadOnlyList<string>)value!);
}
