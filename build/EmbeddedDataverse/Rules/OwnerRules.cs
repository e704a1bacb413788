using System;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Rules;

/// <summary>The columns that follow from the owner of a row.</summary>
internal static class OwnerRules
{
    public static void Apply(RowDraft draft, TableLayout layout, Func<EntityReference, EntityReference> unitOf)
    {
        if (layout.Owner == null || draft[layout.Owner] is not EntityReference owner)
        {
            return;
        }

        if (layout.OwningUser != null)
        {
            draft[layout.OwningUser] = owner.LogicalName == "systemuser" ? owner : null;
        }

        if (layout.OwningTeam != null)
        {
            draft[layout.OwningTeam] = owner.LogicalName == "team" ? owner : null;
        }

        if (layout.OwningBusinessUnit != null)
        {
            draft[layout.OwningBusinessUnit] = unitOf(owner);
        }
    }
}
