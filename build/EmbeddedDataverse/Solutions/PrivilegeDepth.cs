namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>Whose rows a privilege reaches, the nearest first; learn.microsoft.com/power-platform/admin/security-roles-privileges.</summary>
public enum PrivilegeDepth
{
    /// <summary>One's own.</summary>
    Basic,

    /// <summary>Those of the business unit.</summary>
    Local,

    /// <summary>Those of the business unit and the units below.</summary>
    Deep,

    /// <summary>All.</summary>
    Global,
}
