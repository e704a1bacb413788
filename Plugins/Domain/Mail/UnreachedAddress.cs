using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Mail;

/// <summary>Reads whom a mail did not reach from the report that says so.</summary>
/// <remarks>
/// A field made for it counts before the sentences around it, and the address we wrote to before the one it was forwarded to. In the
/// sentences an address counts if it is the only one that is neither ours nor that of those who run the mail system. A report that
/// leaves a choice says nothing.
/// </remarks>
internal static class UnreachedAddress
{
    // Own text may be cut off behind 4,000 characters, also inside an address.
    private const int LongestUncut = 3500;

    private static readonly HashSet<string> Operators = new(StringComparer.Ordinal)
    {
        "abuse", "admin", "helpdesk", "hostmaster", "it", "it-support", "itsupport", "security", "servicedesk", "support", "webmaster",
    };

    public static string? Of(Evidence report)
    {
        var declared = NamedAddresses.In(report.Headers.Whole("X-Failed-Recipients")).Others;
        if (declared.Count > 0)
        {
            return Only(declared);
        }

        var named = NamedAddresses.In(Uncut(report.Text));
        return named.Final.Count > 1 ? null
            : named.Original.Count > 0 ? Only(named.Original)
            : named.Final.Count > 0 ? Only(named.Final)
            : Only([.. named.Others.Where(address => MayBeAddressee(address, report))]);
    }

    private static string? Only(ICollection<string> addresses) => addresses.Count == 1 ? addresses.Single() : null;

    private static string? Uncut(string? text) =>
        text is { Length: > LongestUncut } ? text.Substring(0, Math.Max(0, text.LastIndexOfAny([' ', '\n'], LongestUncut))) : text;

    private static bool MayBeAddressee(string address, Evidence report)
    {
        var named = Sender.Of(address);
        return named.Address != report.Sender.Address
            && !named.IsMailSystem && !named.IsSilent && !Operators.Contains(named.Local)
            && !report.Recipients.Any(own => string.Equals(own.Trim(), address, StringComparison.OrdinalIgnoreCase));
    }
}
