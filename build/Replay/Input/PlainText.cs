using System;
using System.Buffers;
using System.Text.Unicode;

namespace GhostingGuard.Build.Replay.Input;

/// <summary>Finds bytes that are no text in UTF-8; guessing another encoding would change names silently.</summary>
internal static class PlainText
{
    /// <param name="path">Named in the refusal.</param>
    /// <param name="bytes">The whole text.</param>
    /// <param name="whole">How many bytes the lines before the broken one have; all bytes when no line is broken.</param>
    /// <returns>The refusal of the first line with an invalid sequence or a NUL byte, or null.</returns>
    public static BadInputException? Problem(string path, ReadOnlySpan<byte> bytes, out int whole)
    {
        var nul = bytes.IndexOf((byte)0);
        var text = nul < 0 ? bytes : bytes[..nul];
        var valid = ValidLength(text);
        if (valid == bytes.Length)
        {
            whole = valid;
            return null;
        }

        whole = bytes[..valid].LastIndexOf((byte)'\n') + 1;
        var line = 1 + bytes[..valid].Count((byte)'\n');
        return valid < text.Length
            ? BadInputException.At(path, line, "the text is not UTF-8", "save the file as UTF-8")
            : BadInputException.At(path, line, "there is a NUL byte", "export the file again as plain text");
    }

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return bytes.Length;
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
}
