using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Rules;
using GhostingGuard.EmbeddedDataverse.Services;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>Tables whose rows the service makes itself.</summary>
internal static class WritableTables
{
    private static readonly HashSet<string> Derived = ["activitypointer", "activityparty", CalendarRules.Table, .. Intersection.All.Select(pairs => pairs.Table)];
    private static readonly HashSet<string> PartsOfUsers = ["usersettings", "timezonedefinition", "businessunit"];

    /// <exception cref="System.ServiceModel.FaultException{T}">The rows follow from others.</exception>
    /// <exception cref="NotSupportedException">The row is one of several that make up a user.</exception>
    public static void Check(string message, Table table)
    {
        if (Derived.Contains(table.Name))
        {
            throw Faults.MessageNotForTable(message, table.Name);
        }

        if (PartsOfUsers.Contains(table.Name) || (table.Name == Users.UserTable && message is "Create" or "Delete"))
        {
            throw new NotSupportedException($"{message} of '{table.Name}' is not supported; Organization.AddUser makes users with their settings, AddBusinessUnit their units.");
        }
    }
}
