using System;

namespace GhostingGuard.EmbeddedDataverse.Services;

/// <summary>Gives new ids. They are counted, so that two runs of one story give the same rows.</summary>
internal sealed class IdSequence
{
    private int last;

    public Guid Next() => new(++last, 0x6767, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);
}
