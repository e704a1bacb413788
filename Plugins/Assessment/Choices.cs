using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Domain;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>The numbers of our choices. Each is its position in the domain's list, from the publisher's first number on.</summary>
internal static class Choices
{
    private const int First = 847170000;

    public static OptionSetValue Of(Risk risk) => new(First + (int)risk);

    public static OptionSetValue Of(Turn turn) => new(First + (int)turn);

    public static OptionSetValue Of(SilenceKind kind) => new(First + (int)kind);

    public static OptionSetValue Of(Channel channel) => new(First + (int)channel);

    /// <returns>Null for no channels at all, since an empty choice is stored as none.</returns>
    public static OptionSetValueCollection? Of(IReadOnlyCollection<Channel> channels) =>
        channels.Count == 0 ? null : new OptionSetValueCollection(channels.Select(Of).ToList());

    public static Channel ChannelOf(int number) => (Channel)(number - First);
}
