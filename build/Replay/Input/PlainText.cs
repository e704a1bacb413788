using System;
using System.Buffers;
using System.Text.Unicode;

namespace GhostingGuard.Build.Replay.Input;

/// <summary>Refuses bytes that are no text in UTF-8; guessing another encoding would change names silently.</summary>
internal static class PlainText
{
    /// <exception cref="BadInputException">An invalid sequence or a NUL byte.</exception>
    public static void Check(string path, ReadOnlySpan<byte> bytes)
    {
        if (FirstInvalid(bytes) is { } invalid)
        {
            throw BadInputException.At(path, LineAt(bytes, invalid), "the text is not UTF-8", "save the file as UTF-8");
        }

        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            throw BadInputException.At(path, LineAt(bytes, nul), "there is a NUL byte", "export the file again as plain text");
        }
    }

    private static int? FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        var position = 0;
        Span<char> text = stackalloc char[1024];
        while (true)
        {
            var status = Utf8.ToUtf16(bytes[position..], text, out var read, out _, replaceInvalidSequences: false);
            position += read;
            if (status != OperationStatus.DestinationTooSmall)
            {
                return position;
            }
        }
    }

    private static long LineAt(ReadOnlySpan<byte> bytes, int position) => 1 + bytes[..position].Count((byte)'\n');
}
