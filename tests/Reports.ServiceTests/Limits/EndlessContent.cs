using System.Net;

namespace Reports.ServiceTests.Limits;

/// <summary>A request body of any length that is made while it is sent.</summary>
internal sealed class EndlessContent(long bytes, bool sayLength, Action sent) : HttpContent
{
    /// <inheritdoc />
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var block = new byte[1 << 20];
        "PK\u0003\u0004"u8.CopyTo(block);
        for (var written = 0L; written < bytes; written += block.Length)
        {
            await stream.WriteAsync(block);
            sent();
        }
    }

    /// <inheritdoc />
    protected override bool TryComputeLength(out long length)
    {
        length = bytes;
        return sayLength;
    }
}
