using System.Linq;

namespace GhostingGuard.EmbeddedDataverse.Rules;

/// <summary>The full name of a contact or lead: first name and last name, the organisation's default format.</summary>
internal static class PersonNames
{
    public static void Apply(RowDraft draft, TableLayout layout)
    {
        if (layout is { FullName: { } full, FirstName: { } first, LastName: { } last })
        {
            var parts = new[] { draft[first], draft[last] }.OfType<string>().ToList();
            draft[full] = parts.Count == 0 ? null : string.Join(' ', parts);
        }
    }
}
