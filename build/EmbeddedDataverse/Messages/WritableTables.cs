using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Messages;

/// <summary>Tables whose rows the service makes itself.</summary>
internal static class WritableTables
{
    private static readonly HashSet<string> Derived = ["activitypointer", "activityparty"];
    private static readonly HashSet<string> Users = ["systemuser", "usersettings", "timezonedefinition"];

    /// <exception cref="System.ServiceModel.FaultException{T}">The rows follow from others.</exception>
    public static void Check(string message, Table table)
    {
        if (Derived.Contains(table.Name))
        {
            throw Faults.MessageNotForTable(message, table.Name);
        }
    }

    /// <exception cref="NotSupportedException">The row would be one of several that make up a user.</exception>
    public static void CheckCreate(Table table)
    {
        Check("Create", table);
        if (Users.Contains(table.Name))
        {
            throw new NotSupportedException($"Create of '{table.Name}' is not supported; Organization.AddUser makes users.");
        }
    }
}
