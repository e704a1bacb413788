using System.Activities.Hosting;

namespace System.Activities;

/// <summary>One run of an activity that is code.</summary>
public class CodeActivityContext : ActivityContext
{
    internal CodeActivityContext(WorkflowInstanceExtensionManager extensions)
        : base(extensions)
    {
    }
}
