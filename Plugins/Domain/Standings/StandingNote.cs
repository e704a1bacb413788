using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain.Standings;

/// <summary>What a new deal says of its customer, kindly.</summary>
public static class StandingNote
{
    /// <param name="parties">What stands at the contact and the account of the deal.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <param name="language">The language of the sentence.</param>
    /// <returns>Null when there is nothing to say, or when somebody decided that all is normal.</returns>
    public static string? Of(IReadOnlyCollection<CustomerStanding> parties, DateTime now, Language language)
    {
        var say = StandingWords.In(language);
        var standings = parties.Select(party => party.At(now)).OfType<Standing>().ToList();
        return standings.Contains(Standing.DoNotPursue) ? say.DoNotPursue
            : standings.Contains(Standing.Careful) ? say.Careful
            : parties.Any(party => party.WasSilentAt(now) && party.At(now) is null) ? say.EndedBefore
            : null;
    }
}
