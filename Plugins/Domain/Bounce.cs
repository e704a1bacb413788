using System;
using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.Plugins.Domain;

/// <summary>A mail of ours came back for good.</summary>
public sealed class Bounce
{
    /// <param name="on">When it came back, in UTC.</param>
    /// <param name="whom">Whom it did not reach; null when the report does not say.</param>
    public Bounce(DateTime on, Person? whom)
    {
        On = on;
        Whom = whom;
    }

    public DateTime On { get; }

    public Person? Whom { get; }

    /// <summary>The same report, read against what was sent before it. Whom it names may be somebody who got a copy; but where the only
    /// addressee of the newest mail has no address recorded, or none is recorded at all, nobody can tell, and the report is one that names
    /// nobody.</summary>
    /// <param name="touches">In any order.</param>
    public Bounce Against(IEnumerable<Touch> touches)
    {
        var newest = touches
            .Where(touch => touch.IsOurs && touch.Channel == Channel.Mail && touch.Moment <= On)
            .OrderBy(touch => touch)
            .LastOrDefault();
        return Whom is null || newest is null || newest.Addressees.Count > 1 || newest.Addressees.Any(person => person.HasAddress)
            ? this
            : new Bounce(On, whom: null);
    }
}
