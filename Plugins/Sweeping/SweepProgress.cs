using System;
using GhostingGuard.Plugins.Assessment;

namespace GhostingGuard.Plugins.Sweeping;

/// <summary>What a run has done so far.</summary>
internal sealed class SweepProgress
{
    /// <summary>Characters of an error that are kept.</summary>
    private const int MostCharacters = 2000;

    /// <summary>Deals that were begun, failures included.</summary>
    public int Processed { get; private set; }

    /// <summary>Deals on which something had to be written.</summary>
    public int Changed { get; private set; }

    /// <summary>Deals that could not be assessed.</summary>
    public int Failed { get; private set; }

    /// <summary>Whether something is left for the next run.</summary>
    public bool More { get; private set; }

    public string? LastError { get; private set; }

    /// <summary>Where the next reconciliation goes on; null for other kinds.</summary>
    public Watermark? Watermark { get; set; }

    /// <summary>An error as text that fits its column.</summary>
    public static string Text(Exception error) => Text(error.Message);

    public static string Text(string error) => error.Length > MostCharacters ? error.Substring(0, MostCharacters) : error;

    public void Begin() => Processed++;

    public void Add(StoredAssessment? assessment) => Changed += assessment is { HasChanged: true } ? 1 : 0;

    public void AddFailure(Guid deal, Exception error)
    {
        Failed++;
        LastError = Text($"{deal}: {error.Message}");
    }

    public void Note(string error) => LastError = Text(error);

    public void LeaveMore() => More = true;
}
