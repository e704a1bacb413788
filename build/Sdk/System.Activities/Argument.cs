namespace System.Activities;

/// <summary>A value that goes into an activity or comes out of it. The value itself belongs to the run, not to the argument.</summary>
public abstract class Argument
{
    internal Argument(Type argumentType, ArgumentDirection direction)
    {
        ArgumentType = argumentType;
        Direction = direction;
    }

    /// <summary>The type of the value.</summary>
    public Type ArgumentType { get; }

    /// <summary>Where the value travels.</summary>
    public ArgumentDirection Direction { get; }

    /// <summary>The value in this run; the default of its type where none was set.</summary>
    public object Get(ActivityContext context) => context.GetValue(this);

    /// <summary>Sets the value in this run; null sets the default of its type.</summary>
    public void Set(ActivityContext context, object value) => context.SetValue(this, value);
}
