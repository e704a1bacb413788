namespace System.Activities;

/// <summary>What goes into an activity and comes out changed.</summary>
public abstract class InOutArgument : Argument
{
    internal InOutArgument(Type argumentType)
        : base(argumentType, ArgumentDirection.InOut)
    {
    }
}
