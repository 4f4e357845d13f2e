using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Export;

/// <summary>Takes what is written and sends it on when asked to: a zip writes some of its parts synchronously, and a
/// response of ASP.NET Core refuses that. Holds what was written since it was last sent.</summary>
internal sealed class DeferredStream(Stream target) : Stream
{
    private readonly ArrayBufferWriter<byte> _waiting = new();
    private long _length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public async Task Send(CancellationToken cancellation)
    {
        await target.WriteAsync(_waiting.WrittenMemory, cancellation).ConfigureAwait(false);
        _waiting.ResetWrittenCount();
        await target.FlushAsync(cancellation).ConfigureAwait(false);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _waiting.Write(buffer);
        _length += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer, offset, count);
        return Task.CompletedTask;
    }

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
