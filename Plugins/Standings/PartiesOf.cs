using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.OpportunityTable.Columns;

namespace GhostingGuard.Plugins.Standings;

/// <summary>The contacts and accounts an opportunity is about.</summary>
internal static class PartiesOf
{
    private static readonly string[] Lookups = [Columns.ParentContact, Columns.ParentAccount, Columns.Customer];

    /// <param name="opportunity">A row or an image; null for none.</param>
    public static IReadOnlyList<EntityReference> Row(Entity? opportunity) => opportunity is null
        ? []
        : [.. Lookups.Select(opportunity.Reference).OfType<EntityReference>().Distinct()];
}
