namespace GhostingGuard.Build.Packing;

/// <summary>The two zips made from one source; the value is what solution.xml says in Managed.</summary>
internal enum PackageType
{
    Unmanaged = 0,
    Managed = 1,
}
