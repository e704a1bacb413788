using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Report.Reading;

/// <summary>Finds the opportunities an activity is filed under: itself, that of its quote, those of its lead.</summary>
internal sealed class Filing
{
    private readonly Dictionary<Guid, Guid> dealOfQuote;
    private readonly ILookup<Guid, Guid> dealsOfLead;

    /// <param name="quotes">Rows of quote with opportunityid.</param>
    /// <param name="opportunities">Rows of opportunity with originatingleadid.</param>
    public Filing(IEnumerable<Entity> quotes, IEnumerable<Entity> opportunities)
    {
        dealOfQuote = quotes
            .Where(quote => quote.Contains("opportunityid"))
            .ToDictionary(quote => quote.Id, quote => quote.GetAttributeValue<EntityReference>("opportunityid").Id);
        dealsOfLead = opportunities
            .Where(opportunity => opportunity.Contains("originatingleadid"))
            .ToLookup(opportunity => opportunity.GetAttributeValue<EntityReference>("originatingleadid").Id, opportunity => opportunity.Id);
    }

    public IEnumerable<Guid> DealsOf(EntityReference? regarding) => regarding?.LogicalName switch
    {
        "opportunity" => [regarding.Id],
        "quote" => dealOfQuote.TryGetValue(regarding.Id, out var deal) ? [deal] : [],
        "lead" => dealsOfLead[regarding.Id],
        _ => [],
    };
}
