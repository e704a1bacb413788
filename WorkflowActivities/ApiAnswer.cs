using System.Activities;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.WorkflowActivities;

/// <summary>What a custom API answered. What is absent leaves the output unset.</summary>
internal sealed class ApiAnswer
{
    private readonly CodeActivityContext context;
    private readonly ParameterCollection results;

    public ApiAnswer(CodeActivityContext context, ParameterCollection results)
    {
        this.context = context;
        this.results = results;
    }

    public ApiAnswer Into<T>(string name, OutArgument<T> output)
    {
        if (results.Contains(name) && results[name] is T value)
        {
            output.Set(context, value);
        }

        return this;
    }

    /// <summary>A number that is the value of a choice.</summary>
    public ApiAnswer IntoChoice(string name, OutArgument<OptionSetValue> output)
    {
        if (results.Contains(name) && results[name] is int value)
        {
            output.Set(context, new OptionSetValue(value));
        }

        return this;
    }

    /// <summary>Whether something is known, for conditions: an unset moment cannot be told from the earliest there is.</summary>
    public ApiAnswer IntoIsSet(string name, OutArgument<bool> output)
    {
        output.Set(context, results.Contains(name) && results[name] is not null);
        return this;
    }
}
