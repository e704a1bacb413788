using System;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Tells which functions a script offers to forms and ribbons. Scripts are searched, not run.</summary>
internal static class ScriptFunctions
{
    /// <summary>Whether the script assigns the function to its namespace, as compilers write exported functions.</summary>
    /// <param name="script">The text of the script.</param>
    /// <param name="function">The full name, such as Product.Table.onLoad.</param>
    public static bool Offers(string script, string function)
    {
        var parts = function.Split('.');
        return parts.Length > 1 && script.Contains($"{parts[^2]}.{parts[^1]} = ", StringComparison.Ordinal);
    }
}
