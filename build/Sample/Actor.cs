namespace GhostingGuard.Build.Sample;

/// <summary>Who acts on the side a step belongs to.</summary>
internal enum Actor
{
    /// <summary>The owner of the deal, or the customer's contact.</summary>
    Usual,

    /// <summary>Sales support, for us.</summary>
    Colleague,

    /// <summary>Our shared mailbox.</summary>
    Queue,

    /// <summary>The customer's second person.</summary>
    Stakeholder,
}
