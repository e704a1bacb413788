using System;

namespace GhostingGuard.Plugins.Domain.Sweeping;

/// <summary>How much one run of the sweep may do.</summary>
public sealed class WorkBudget
{
    /// <summary>Deals of a run when nobody says otherwise.</summary>
    public const int UsualRows = 250;

    /// <summary>Deals of a run at most: as many as one request can list.</summary>
    public const int MostRows = 5000;

    /// <summary>Seconds after which a run begins with no further deal. The platform ends a plug-in after two minutes; the rest is for
    /// the deal in hand and for writing down how far it got.</summary>
    private const int MostSeconds = 90;

    /// <param name="rows">Deals at most, one or more.</param>
    public WorkBudget(int rows) => Rows = rows;

    /// <summary>Deals at most.</summary>
    public int Rows { get; }

    /// <summary>Whether one more deal may be begun.</summary>
    /// <param name="rows">The deals that were begun so far.</param>
    /// <param name="elapsed">The time since the run began.</param>
    public bool Allows(int rows, TimeSpan elapsed) => rows < Rows && elapsed < TimeSpan.FromSeconds(MostSeconds);
}
