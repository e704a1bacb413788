using Microsoft.Xrm.Sdk.Query;

namespace GhostingGuard.Solution.Tests.Checker.Offenders;

internal static class SpecifyColumnOffender
{
    public static ColumnSet All() => new(true);

    public static ColumnSet AllLater() => new() { AllColumns = true };

    public static string AllInFetchXml() => "<fetch><entity name='account'><all-attributes/></entity></fetch>";

    public static ColumnSet AllowedNamed() => new("name", "statecode");

    public static ColumnSet AllowedNone() => new(false);
}
