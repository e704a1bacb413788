using System;

namespace GhostingGuard.Build.Replay.Input;

/// <summary>The part of a gzip member before its compressed data (RFC 1952, section 2.3).</summary>
internal static class GzipHeader
{
    private const int FixedLength = 10;
    private const byte HeaderChecksum = 2;
    private const byte Extra = 4;
    private const byte FileName = 8;
    private const byte Comment = 16;

    /// <returns>Null when the bytes end before the header does.</returns>
    public static int? LengthOf(ReadOnlySpan<byte> member)
    {
        if (member.Length < FixedLength)
        {
            return null;
        }

        var flags = member[3];
        var length = FixedLength;
        if ((flags & Extra) != 0)
        {
            if (member.Length < length + 2)
            {
                return null;
            }

            length += 2 + member[length] + (member[length + 1] << 8);
        }

        foreach (var text in (ReadOnlySpan<byte>)[FileName, Comment])
        {
            if ((flags & text) != 0)
            {
                var end = length < member.Length ? member[length..].IndexOf((byte)0) : -1;
                if (end < 0)
                {
                    return null;
                }

                length += end + 1;
            }
        }

        length += (flags & HeaderChecksum) != 0 ? 2 : 0;
        return length <= member.Length ? length : null;
    }
}
