using System.Activities.Hosting;
using System.Collections.Generic;

namespace System.Activities;

/// <summary>One run of an activity: the values of its arguments and the services of its host.</summary>
public class ActivityContext
{
    private readonly Dictionary<Argument, object> _values = [];
    private readonly WorkflowInstanceExtensionManager _extensions;

    internal ActivityContext(WorkflowInstanceExtensionManager extensions)
    {
        _extensions = extensions;
    }

    /// <summary>A service of the host; null where it offers none of that type.</summary>
    public T GetExtension<T>()
        where T : class =>
        _extensions.Find<T>();

    /// <summary>The value of an argument in this run.</summary>
    public object GetValue(Argument argument)
    {
        if (_values.TryGetValue(argument, out var value))
        {
            return value;
        }

        return argument.ArgumentType.IsValueType ? Activator.CreateInstance(argument.ArgumentType) : null;
    }

    /// <summary>The value of an argument in this run.</summary>
    public T GetValue<T>(InArgument<T> argument) => argument.Get(this);

    /// <summary>The value of an argument in this run.</summary>
    public T GetValue<T>(OutArgument<T> argument) => argument.Get(this);

    /// <summary>The value of an argument in this run.</summary>
    public T GetValue<T>(InOutArgument<T> argument) => argument.Get(this);

    /// <summary>Sets the value of an argument in this run; null sets the default of its type.</summary>
    public void SetValue(Argument argument, object value)
    {
        if (value is null)
        {
            _values.Remove(argument);
            return;
        }

        if (!argument.ArgumentType.IsInstanceOfType(value))
        {
            throw new InvalidOperationException($"The argument takes {argument.ArgumentType}, not {value.GetType()}.");
        }

        _values[argument] = value;
    }

    /// <summary>Sets the value of an argument in this run.</summary>
    public void SetValue<T>(InArgument<T> argument, T value) => argument.Set(this, value);

    /// <summary>Sets the value of an argument in this run.</summary>
    public void SetValue<T>(OutArgument<T> argument, T value) => argument.Set(this, value);

    /// <summary>Sets the value of an argument in this run.</summary>
    public void SetValue<T>(InOutArgument<T> argument, T value) => argument.Set(this, value);
}
