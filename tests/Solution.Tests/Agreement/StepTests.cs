using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Linq;
using System.Reflection;
using GhostingGuard.Build.Packing.Source;
using Xunit;

namespace GhostingGuard.Solution.Tests.Agreement;

public sealed class StepTests
{
    [Fact]
    public void Every_step_in_the_code_is_in_the_solution_and_the_other_way_round()
    {
        var declared = ShippedSolution.PluginsAssembly.GetTypes().SelectMany(Declared).Order(StringComparer.Ordinal);
        var shipped = ShippedSolution.Source.Steps.Select(Shipped).Order(StringComparer.Ordinal);

        Assert.Equal(declared, shipped);
    }

    [Fact]
    public void A_step_is_called_by_its_class_message_and_table()
    {
        Assert.All(ShippedSolution.Source.Steps, step => Assert.Equal($"{step.ClassName.Split('.')[^1]}: {step.Message} of {step.Table}", step.Name));
    }

    [Fact]
    public void Images_are_called_Before_and_After()
    {
        Assert.All(
            ShippedSolution.Source.Steps.SelectMany(step => step.Images),
            image => Assert.Equal((image.IsBefore ? "Before" : "After", image.Name), (image.Alias, image.Alias)));
    }

    [Fact]
    public void A_job_that_succeeded_leaves_no_row_behind()
    {
        var steps = ShippedSolution.Source.Of(ComponentKind.Step).ToLookup(step => step.Xml.Element("Mode")!.Value, step => step.Xml.Element("AsyncAutoDelete")!.Value);

        Assert.All(steps["1"], autoDelete => Assert.Equal("1", autoDelete));
        Assert.All(steps["0"], autoDelete => Assert.Equal("0", autoDelete));
    }

    private static IEnumerable<string> Declared(Type type) =>
        type.GetCustomAttributesData().Where(attribute => attribute.AttributeType.Name == "StepAttribute").Select(step =>
        {
            var named = step.NamedArguments.ToDictionary(argument => argument.MemberName, argument => argument.TypedValue.Value);
            return Line(
                type.FullName!,
                (string)step.ConstructorArguments[0].Value!,
                (string)step.ConstructorArguments[1].Value!,
                (int)step.ConstructorArguments[2].Value!,
                (int)named.GetValueOrDefault("Mode", 0)!,
                (int)named.GetValueOrDefault("Rank", 1)!,
                Texts(named.GetValueOrDefault("Filter")),
                Texts(named.GetValueOrDefault("Before")),
                Texts(named.GetValueOrDefault("After")));
        });

    private static string Shipped(StepSource step) => Line(
        step.ClassName,
        step.Message!,
        step.Table,
        step.Stage,
        step.Mode,
        step.Rank,
        step.Filter,
        step.Images.Where(image => image.IsBefore).SelectMany(image => image.Columns),
        step.Images.Where(image => image.IsAfter).SelectMany(image => image.Columns));

    /// <summary>One line for each step, so that a difference can be read.</summary>
    private static string Line(string type, string message, string table, int stage, int mode, int rank, IEnumerable<string> filter, IEnumerable<string> before, IEnumerable<string> after) =>
        string.Create(CultureInfo.InvariantCulture, $"{type}|{message}|{table}|{stage}|{mode}|{rank}|{List(filter)}|{List(before)}|{List(after)}");

    private static string List(IEnumerable<string> columns) => string.Join(',', columns.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Texts(object? argument) =>
        (argument as ReadOnlyCollection<CustomAttributeTypedArgument>)?.Select(text => (string)text.Value!) ?? [];
}
