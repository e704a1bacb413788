namespace GhostingGuard.Plugins.Domain;

/// <summary>The ways in which we and the customer reach each other.</summary>
/// <remarks>An offer is no channel: it travels on one, but it is counted for itself.</remarks>
public enum Channel
{
    Mail,
    Phone,
    InPerson,
    Letter,
    Fax,
    SocialMedia,
    LinkedIn,
    WhatsApp,
    Sms,
    Teams,
}
