namespace System.Activities;

/// <summary>What goes into an activity.</summary>
public abstract class InArgument : Argument
{
    internal InArgument(Type argumentType)
        : base(argumentType, ArgumentDirection.In)
    {
    }
}
