using System;

namespace GhostingGuard.Plugins.Domain;

/// <summary>After how many working days of silence the risk rises.</summary>
/// <remarks>At least one day each, and never falling: watch, then at risk, then ghosting.</remarks>
public sealed class Thresholds
{
    /// <exception cref="ArgumentException">The days do not rise from one on.</exception>
    public Thresholds(int watch, int atRisk, int ghosting)
    {
        if (watch < 1 || atRisk < watch || ghosting < atRisk)
        {
            throw new ArgumentException($"Thresholds rise from one working day on, not {watch}, {atRisk}, {ghosting}.");
        }

        Watch = watch;
        AtRisk = atRisk;
        Ghosting = ghosting;
    }

    /// <summary>Working days from clock start to Watch.</summary>
    public int Watch { get; }

    /// <summary>Working days from clock start to At risk.</summary>
    public int AtRisk { get; }

    /// <summary>Working days from clock start to Ghosting.</summary>
    public int Ghosting { get; }
}
