using Xunit;

namespace GhostingGuard.Solution.Tests.Sdk;

/// <summary>A theory that needs Microsoft's assemblies; says so where there are none.</summary>
internal sealed class GenuineSdkTheoryAttribute : TheoryAttribute
{
    public GenuineSdkTheoryAttribute()
    {
        if (GenuineSdk.Folders.Count == 0)
        {
            Skip = $"Set {GenuineSdk.Variable} to a folder with Microsoft's SDK assemblies to compare the contract assemblies with them.";
        }
    }
}
