using System.Linq;
using GhostingGuard.Plugins.Domain;
using GhostingGuard.Plugins.Domain.FollowUps;

namespace GhostingGuard.Plugins.FollowUps;

/// <summary>The channel a way stands for.</summary>
internal static class MessageChannels
{
    private static readonly Channel[] Services = [Channel.LinkedIn, Channel.WhatsApp, Channel.Sms, Channel.Teams];

    /// <summary>Of a message, the first service that was not used in the silence, else the first of all; null for a way on which other
    /// people are asked.</summary>
    public static Channel? Of(Way way, Silence? silence) => way switch
    {
        Way.Phone => Channel.Phone,
        Way.Mail => Channel.Mail,
        Way.Letter => Channel.Letter,
        Way.InPerson => Channel.InPerson,
        Way.Message => Services.FirstOrDefault(service => silence?.ChannelsTried.Contains(service) != true) is var fresh && fresh != default
            ? fresh
            : Services[0],
        _ => null,
    };
}
