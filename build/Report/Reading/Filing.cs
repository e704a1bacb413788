using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>Finds the opportunities an activity is filed under: itself, that of its quote or its commitment, those of its lead.</summary>
internal sealed class Filing
{
    private readonly Dictionary<Guid, Guid> dealOfPart;
    private readonly ILookup<Guid, Guid> dealsOfLead;

    /// <param name="quotes">Rows of quote with opportunityid.</param>
    /// <param name="commitments">Rows of gg_commitment with gg_opportunityid.</param>
    /// <param name="opportunities">Rows of opportunity with originatingleadid.</param>
    public Filing(IEnumerable<Entity> quotes, IEnumerable<Entity> commitments, IEnumerable<Entity> opportunities)
    {
        dealOfPart = Parts(quotes, "opportunityid").Concat(Parts(commitments, "gg_opportunityid")).ToDictionary(part => part.Id, part => part.Deal);
        dealsOfLead = opportunities
            .Where(opportunity => opportunity.Contains("originatingleadid"))
            .ToLookup(opportunity => opportunity.GetAttributeValue<EntityReference>("originatingleadid").Id, opportunity => opportunity.Id);
    }

    public IEnumerable<Guid> DealsOf(EntityReference? regarding) => regarding?.LogicalName switch
    {
        "opportunity" => [regarding.Id],
        "quote" or "gg_commitment" => dealOfPart.TryGetValue(regarding.Id, out var deal) ? [deal] : [],
        "lead" => dealsOfLead[regarding.Id],
        _ => [],
    };

    private static IEnumerable<(Guid Id, Guid Deal)> Parts(IEnumerable<Entity> rows, string deal) => rows
        .Where(row => row.Contains(deal))
        .Select(row => (row.Id, row.GetAttributeValue<EntityReference>(deal).Id));
}
