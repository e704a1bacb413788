using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace GhostingGuard.Build.Packing.Output;

/// <summary>
/// A zip that depends on nothing but its entries. <see cref="ZipArchive"/> would note in each entry on which operating
/// system it was made, so the same commit would give other bytes on a colleague's machine.
/// </summary>
internal static class ReproducibleZip
{
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint EndOfDirectory = 0x06054b50;
    private const ushort ZipVersion = 20;
    private const ushort Utf8Names = 0x0800;
    private const ushort Deflated = 8;

    // 1 January 1980, the earliest day a zip can name.
    private const ushort Day = (1 << 5) | 1;

    public static byte[] Write(IEnumerable<KeyValuePair<string, byte[]>> entries)
    {
        using var zip = new MemoryStream();
        using var directory = new MemoryStream();
        using var output = new BinaryWriter(zip);
        using var index = new BinaryWriter(directory);
        ushort count = 0;
        foreach (var (name, content) in entries)
        {
            var offset = (uint)zip.Length;
            var deflated = Deflate(content);
            var nameBytes = Encoding.UTF8.GetBytes(name);

            output.Write(LocalHeader);
            WriteCommon(output, nameBytes, content, deflated);
            output.Write(nameBytes);
            output.Write(deflated);

            index.Write(CentralHeader);
            index.Write(ZipVersion);
            WriteCommon(index, nameBytes, content, deflated);
            index.Write((ushort)0); // comment
            index.Write((ushort)0); // disk
            index.Write((ushort)0); // internal attributes
            index.Write(0u); // external attributes
            index.Write(offset);
            index.Write(nameBytes);
            count++;
        }

        var directoryOffset = (uint)zip.Length;
        output.Write(directory.ToArray());
        output.Write(EndOfDirectory);
        output.Write((ushort)0); // this disk
        output.Write((ushort)0); // disk of the directory
        output.Write(count);
        output.Write(count);
        output.Write((uint)directory.Length);
        output.Write(directoryOffset);
        output.Write((ushort)0); // comment
        output.Flush();
        return zip.ToArray();
    }

    private static void WriteCommon(BinaryWriter writer, byte[] name, byte[] content, byte[] deflated)
    {
        writer.Write(ZipVersion);
        writer.Write(Utf8Names);
        writer.Write(Deflated);
        writer.Write((ushort)0); // midnight
        writer.Write(Day);
        writer.Write(Crc32.Of(content));
        writer.Write((uint)deflated.Length);
        writer.Write((uint)content.Length);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0); // extra fields
    }

    private static byte[] Deflate(byte[] content)
    {
        using var buffer = new MemoryStream();
        using (var deflate = new DeflateStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }

        return buffer.ToArray();
    }
}
