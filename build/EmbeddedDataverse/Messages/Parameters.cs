using System;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>Takes parameters out of requests.</summary>
internal static class Parameters
{
    /// <exception cref="NotSupportedException">The request holds a parameter that would be ignored.</exception>
    public static void OnlyHolds(this OrganizationRequest request, params string[] known)
    {
        if (request.Parameters.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            throw new NotSupportedException($"The parameter '{unknown}' of {request.RequestName} is not supported.");
        }
    }

    /// <exception cref="System.ServiceModel.FaultException{T}">The parameter is missing or of another type.</exception>
    public static T Required<T>(this OrganizationRequest request, string name)
        where T : class =>
        request.Parameters.TryGetValue(name, out var value) && value is T typed
            ? typed
            : throw Faults.Invalid($"Required field '{name}' of {request.RequestName} is missing or no {typeof(T).Name}.");

    /// <summary>A row of ours by its id; alternate keys and rows that travel along are not modelled.</summary>
    public static Entity TargetRow(this OrganizationRequest request)
    {
        var target = request.Required<Entity>("Target");
        if (target.KeyAttributes.Count > 0)
        {
            throw new NotSupportedException("Alternate keys are not supported.");
        }

        return target.RelatedEntities.Count == 0
            ? target
            : throw new NotSupportedException("Related rows within a request are not supported.");
    }

    public static EntityReference TargetReference(this OrganizationRequest request, string name = "Target")
    {
        var target = request.Required<EntityReference>(name);
        return target.KeyAttributes.Count == 0 ? target : throw new NotSupportedException("Alternate keys are not supported.");
    }
}
