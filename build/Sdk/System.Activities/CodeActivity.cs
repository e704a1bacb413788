namespace System.Activities;

/// <summary>A step of a workflow that is code.</summary>
public abstract class CodeActivity : Activity
{
    /// <summary>Runs the step.</summary>
    protected abstract void Execute(CodeActivityContext context);

    internal void Run(CodeActivityContext context) => Execute(context);
}
