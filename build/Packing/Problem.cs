namespace GhostingGuard.Build.Packing;

/// <summary>One thing that keeps the solution from being packed.</summary>
/// <param name="File">The file it stands in, relative to the solution folder, with forward slashes.</param>
/// <param name="What">What is wrong, without a full stop.</param>
/// <param name="Cure">What to do about it, without a full stop.</param>
public sealed record Problem(string File, string What, string Cure)
{
    /// <summary>One sentence: file, what, cure.</summary>
    public override string ToString() => $"{File}: {What}; {Cure}.";
}
