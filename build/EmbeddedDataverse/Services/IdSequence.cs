using System;

namespace GhostingGuard.EmbeddedDataverse.Services;

/// <summary>Gives new ids. They are counted, so that two runs of one story give the same rows.</summary>
/// <remarks>They count up in the order in which the database sorts ids, like the sequential ids of the service.</remarks>
internal sealed class IdSequence
{
    private int last;

    /// <summary>Goes on where another one stands.</summary>
    public void GoOnFrom(IdSequence other) => last = other.last;

    public Guid Next()
    {
        last++;
        return new(0x67670000, 0x6767, 0x4000, 0x80, 0, 0, 0, (byte)(last >> 24), (byte)(last >> 16), (byte)(last >> 8), (byte)last);
    }
}
