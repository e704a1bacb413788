namespace System.Activities;

/// <summary>A step of a workflow.</summary>
public abstract class Activity
{
    /// <summary>Made by the workflow.</summary>
    protected Activity()
    {
        DisplayName = GetType().Name;
    }

    /// <summary>What designers call this step.</summary>
    public string DisplayName { get; set; }
}
