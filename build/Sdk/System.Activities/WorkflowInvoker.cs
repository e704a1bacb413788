using System.Activities.Hosting;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace System.Activities;

/// <summary>Runs an activity on the thread of the caller.</summary>
public sealed class WorkflowInvoker
{
    private readonly Activity _workflow;

    /// <summary>Will run this activity.</summary>
    public WorkflowInvoker(Activity workflow)
    {
        _workflow = workflow ?? throw new ArgumentNullException(nameof(workflow));
    }

    /// <summary>The services of the host.</summary>
    public WorkflowInstanceExtensionManager Extensions { get; } = new();

    /// <summary>Runs the activity and hands out what comes out of it, by the name of the property.</summary>
    public IDictionary<string, object> Invoke(IDictionary<string, object> inputs)
    {
        if (_workflow is not CodeActivity activity)
        {
            throw new NotSupportedException($"{_workflow.GetType()} is no CodeActivity.");
        }

        var arguments = ArgumentsOf(activity);
        var context = new CodeActivityContext(Extensions);
        Hand(inputs, arguments, context);
        activity.Run(context);
        return arguments
            .Where(argument => argument.Value.Direction != ArgumentDirection.In)
            .ToDictionary(argument => argument.Key.Name, argument => argument.Value.Get(context));
    }

    private static Dictionary<PropertyInfo, Argument> ArgumentsOf(CodeActivity activity)
    {
        var properties = activity.GetType().GetProperties().Where(property => typeof(Argument).IsAssignableFrom(property.PropertyType));
        var arguments = new Dictionary<PropertyInfo, Argument>();
        foreach (var property in properties)
        {
            if (property.GetValue(activity) is not Argument argument)
            {
                argument = (Argument)Activator.CreateInstance(property.PropertyType);
                property.SetValue(activity, argument);
            }

            arguments.Add(property, argument);
        }

        return arguments;
    }

    private static void Hand(IDictionary<string, object> inputs, Dictionary<PropertyInfo, Argument> arguments, CodeActivityContext context)
    {
        var takes = arguments.Where(argument => argument.Value.Direction != ArgumentDirection.Out).ToDictionary(argument => argument.Key.Name);
        foreach (var input in inputs)
        {
            if (!takes.TryGetValue(input.Key, out var argument))
            {
                throw new ArgumentException($"The activity takes no argument '{input.Key}'.", nameof(inputs));
            }

            argument.Value.Set(context, input.Value);
        }

        foreach (var (name, argument) in takes.Select(taken => (taken.Key, taken.Value)))
        {
            if (argument.Key.IsDefined(typeof(RequiredArgumentAttribute)) && !inputs.ContainsKey(name))
            {
                throw new ArgumentException($"Value for a required activity argument '{name}' was not supplied.", nameof(inputs));
            }
        }
    }
}
