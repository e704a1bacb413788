using System.Collections.Generic;
using System.Linq;

namespace System.Activities.Hosting;

/// <summary>The services a host offers to activities.</summary>
public class WorkflowInstanceExtensionManager
{
    private readonly List<object> _extensions = [];
    private readonly Dictionary<Type, Func<object>> _factories = [];

    /// <summary>Offers a service.</summary>
    public virtual void Add(object singletonExtension) => _extensions.Add(singletonExtension);

    /// <summary>Offers a service that is made when it is first asked for.</summary>
    public virtual void Add<T>(Func<T> extensionCreationFunction)
        where T : class =>
        _factories.Add(typeof(T), extensionCreationFunction);

    internal T Find<T>()
        where T : class
    {
        if (_extensions.OfType<T>().FirstOrDefault() is { } offered)
        {
            return offered;
        }

        if (!_factories.TryGetValue(typeof(T), out var create))
        {
            return null;
        }

        var made = (T)create();
        _extensions.Add(made);
        return made;
    }
}
