namespace System.Activities;

/// <summary>What goes into an activity and comes out changed.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class InOutArgument<T> : InOutArgument
{
    /// <summary>An argument without an expression.</summary>
    public InOutArgument()
        : base(typeof(T))
    {
    }

    /// <summary>The value in this run; the default of its type where none was set.</summary>
    public new T Get(ActivityContext context) => (T)context.GetValue((Argument)this);

    /// <summary>Sets the value in this run.</summary>
    public void Set(ActivityContext context, T value) => context.SetValue((Argument)this, value);
}
