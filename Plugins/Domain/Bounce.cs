using System;

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
}
