using System.Linq;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Pipeline;

/// <summary>
/// Deep copies. Between caller, plug-ins and service lies a wire: nobody sees what another does to an object after handing it over.
/// </summary>
internal static class Copies
{
    public static Entity Of(Entity entity)
    {
        var copy = new Entity(entity.LogicalName, entity.Id) { RowVersion = entity.RowVersion };
        foreach (var (name, value) in entity.Attributes)
        {
            copy.Attributes[name] = OfValue(value);
        }

        return copy;
    }

    public static ParameterCollection Of(ParameterCollection parameters)
    {
        var copy = new ParameterCollection();
        foreach (var (name, value) in parameters)
        {
            copy[name] = OfValue(value);
        }

        return copy;
    }

    public static ParameterCollection With(ParameterCollection parameters, string name, object value)
    {
        var copy = new ParameterCollection();
        foreach (var (key, kept) in parameters)
        {
            copy[key] = kept;
        }

        copy[name] = value;
        return copy;
    }

    /// <summary>A value of a kind that the service does not know is handed on as it is; the check of types refuses it later.</summary>
    public static object? OfValue(object? value) => value switch
    {
        OptionSetValue option => new OptionSetValue(option.Value),
        Money money => new Money(money.Value),
        EntityReference reference => new EntityReference(reference.LogicalName, reference.Id)
        {
            Name = reference.Name,
            RowVersion = reference.RowVersion,
        },
        OptionSetValueCollection options => new OptionSetValueCollection(options.Select(option => new OptionSetValue(option.Value)).ToList()),
        EntityCollection entities => new EntityCollection(entities.Entities.Select(Of).ToList()) { EntityName = entities.EntityName },
        Entity entity => Of(entity),
        _ => value,
    };
}
