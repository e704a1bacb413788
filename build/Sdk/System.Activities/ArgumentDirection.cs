namespace System.Activities;

/// <summary>Where a value travels.</summary>
public enum ArgumentDirection
{
    /// <summary>Into the activity.</summary>
    In = 0,

    /// <summary>Out of the activity.</summary>
    Out = 1,

    /// <summary>Both ways.</summary>
    InOut = 2,
}
