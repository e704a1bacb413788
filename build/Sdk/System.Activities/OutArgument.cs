namespace System.Activities;

/// <summary>What comes out of an activity.</summary>
public abstract class OutArgument : Argument
{
    internal OutArgument(Type argumentType)
        : base(argumentType, ArgumentDirection.Out)
    {
    }
}
