using System;
using System.IO;

namespace GhostingGuard.Build.Replay.Input;

/// <summary>
/// Hands out its bytes one at a time. A reader that buffers would swallow what follows the compressed data,
/// and where that data ends is known only by how much the decompression asked for.
/// </summary>
internal sealed class SteppingStream(byte[] bytes) : Stream
{
    /// <summary>Index of the byte that is read next.</summary>
    public int Next { get; set; }

    public ReadOnlySpan<byte> Rest => bytes.AsSpan(Next);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || Next >= bytes.Length)
        {
            return 0;
        }

        buffer[0] = bytes[Next++];
        return 1;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
