using System;
using System.Activities;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Solutions;
using GhostingGuard.EmbeddedDataverse.Workflow.Expressions;
using GhostingGuard.EmbeddedDataverse.Workflow.Instructions;

namespace GhostingGuard.EmbeddedDataverse.Workflow.Xaml;

/// <summary>Reads the steps that call a workflow activity of the solution, and checks them against its class.</summary>
internal sealed class CustomActivityReader(IReadOnlyList<PluginType> types)
{
    public AtOnce Read(XElement element)
    {
        var name = element.Required("AssemblyQualifiedName");
        var activity = types.FirstOrDefault(type => $"{type.Type.FullName}, {type.Type.Assembly.FullName}" == name)?.Type
            ?? throw element.Unsupported($"the solution has no activity '{name}'");
        var arguments = activity.GetProperties().Where(property => typeof(Argument).IsAssignableFrom(property.PropertyType)).ToList();
        var given = element.Part("Arguments").ToDictionary(argument => argument.KeyOf()!, StringComparer.Ordinal);
        CheckKnown(element, given, arguments);
        var inputs = arguments.Where(IsInput)
            .ToDictionary(property => property.Name, property => ExpressionReader.Read(given[property.Name].Value), StringComparer.Ordinal);
        var outputs = arguments.Where(property => !IsInput(property))
            .ToDictionary(property => property.Name, property => Target.Read(given[property.Name].Value), StringComparer.Ordinal);
        return new AtOnce(run => Call(run, activity, inputs, outputs));
    }

    // The designer lists every argument, set or not.
    private static void CheckKnown(XElement element, Dictionary<string, XElement> given, List<PropertyInfo> arguments)
    {
        foreach (var name in given.Keys.Concat(arguments.Select(property => property.Name)))
        {
            var property = arguments.FirstOrDefault(argument => argument.Name == name)
                ?? throw element.Unsupported($"the activity has no argument '{name}'");
            if (!given.TryGetValue(name, out var argument))
            {
                throw element.Unsupported($"the argument '{name}' is missing");
            }

            if (argument.Name.LocalName != (IsInput(property) ? "InArgument" : "OutArgument"))
            {
                throw element.Unsupported($"the argument '{name}' is no {argument.Name.LocalName}");
            }
        }
    }

    private static bool IsInput(PropertyInfo property) => typeof(InArgument).IsAssignableFrom(property.PropertyType);

    private static void Call(
        WorkflowRun run, Type activity, Dictionary<string, Evaluation> inputs, Dictionary<string, Action<WorkflowRun, object?>> outputs)
    {
        var results = ActivityHost.Run(
            run.Engine, activity, run.Context, inputs.ToDictionary(input => input.Key, input => input.Value(run), StringComparer.Ordinal));
        foreach (var (name, target) in outputs)
        {
            target(run, results[name]);
        }
    }
}
