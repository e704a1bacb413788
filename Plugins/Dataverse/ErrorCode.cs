namespace GhostingGuard.Plugins.Dataverse;

/// <summary>Numbers by which the service names faults that we expect (learn.microsoft.com, web service error codes).</summary>
internal static class ErrorCode
{
    /// <summary>ConcurrencyVersionMismatch: the row changed since it was read.</summary>
    public const int VersionMismatch = unchecked((int)0x80060882);

    /// <summary>DuplicateRecord: there is a row with this id or key already.</summary>
    public const int Duplicate = unchecked((int)0x80040237);

    /// <summary>ObjectDoesNotExist: the row is gone.</summary>
    public const int DoesNotExist = unchecked((int)0x80040217);
}
