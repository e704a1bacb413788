using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace GhostingGuard.Build.Replay.Input;

/// <summary>
/// Unpacks gzip (RFC 1952) and holds every member against the length and checksum at its end.
/// <see cref="GZipStream"/> does not: a file that was cut off reads as a shorter one.
/// </summary>
internal static class GzipFile
{
    private const int TrailerLength = 8;

    public static bool Recognises(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, ..];

    /// <exception cref="BadInputException">The data is cut off, damaged or followed by something else.</exception>
    public static byte[] Unpack(string path, byte[] packed)
    {
        using var unpacked = new MemoryStream();
        using var source = new SteppingStream(packed);
        do
        {
            if (!Recognises(packed.AsSpan(source.Next)))
            {
                throw Damaged(path, unpacked, "something else follows the compressed data");
            }

            if (GzipHeader.LengthOf(packed.AsSpan(source.Next)) is not { } header)
            {
                throw Damaged(path, unpacked, "the compressed data is cut off");
            }

            source.Next += header;
            var start = (int)unpacked.Length;
            Inflate(path, source, unpacked);
            Check(path, source, unpacked, start);
        }
        while (source.Next < packed.Length);

        return unpacked.ToArray();
    }

    private static void Inflate(string path, SteppingStream source, MemoryStream unpacked)
    {
        try
        {
            using var inflater = new DeflateStream(source, CompressionMode.Decompress, leaveOpen: true);
            // CopyTo would read on to the end of the source, past the member.
            var buffer = new byte[64 * 1024];
            for (var read = inflater.Read(buffer); read > 0; read = inflater.Read(buffer))
            {
                unpacked.Write(buffer.AsSpan(0, read));
            }
        }
        catch (InvalidDataException)
        {
            throw Damaged(path, unpacked, "the compressed data is damaged");
        }
    }

    private static void Check(string path, SteppingStream source, MemoryStream unpacked, int start)
    {
        var rest = source.Rest;
        if (rest.Length < TrailerLength)
        {
            throw Damaged(path, unpacked, "the compressed data is cut off");
        }

        var member = unpacked.GetBuffer().AsSpan(start, (int)unpacked.Length - start);
        if (BinaryPrimitives.ReadUInt32LittleEndian(rest) != Crc32.Of(member)
            || BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]) != (uint)member.Length)
        {
            throw Damaged(path, unpacked, "the compressed data does not match its checksum");
        }

        source.Next += TrailerLength;
    }

    private static BadInputException Damaged(string path, MemoryStream unpacked, string problem) =>
        BadInputException.At(path, 1 + unpacked.ToArray().LongCount(value => value == '\n'), problem, "copy or download the file again");
}
