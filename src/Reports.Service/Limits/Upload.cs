using Microsoft.AspNetCore.WebUtilities;
using Reports.Service.Problems;

namespace Reports.Service.Limits;

/// <summary>Takes a request's body: at most so many bytes, in memory while small, in a temporary file when larger.</summary>
internal static class Upload
{
    private const int LongestName = 120;
    private const int ChunkBytes = 64 * 1024;

    /// <summary>The whole body, standing at its start. Deleted with the request.</summary>
    /// <exception cref="ProblemException">It is too large.</exception>
    public static async Task<Stream> ReadAsync(HttpRequest request, ServiceLimits limits, CancellationToken cancel)
    {
        if (request.ContentLength > limits.BodyBytes)
        {
            await DiscardAsync(request, limits, cancel);
        }

        var body = new FileBufferingReadStream(request.Body, limits.BufferedBytes);
        request.HttpContext.Response.RegisterForDisposeAsync(body);
        var chunk = new byte[ChunkBytes];
        while (await body.ReadAsync(chunk, cancel) > 0)
        {
            if (body.Length > limits.BodyBytes)
            {
                await DiscardAsync(request, limits, cancel);
            }
        }

        body.Position = 0;
        return body;
    }

    /// <summary>The file name that the caller gave, without folders; for messages and for the names of results, never for paths.</summary>
    public static string Name(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var clean = string.Concat(last.Where(character => !char.IsControl(character) && !"<>:\"|?*".Contains(character, StringComparison.Ordinal))).Trim();
        return clean.Length == 0 ? "workbook.xlsx" : clean.Length <= LongestName ? clean : clean[..LongestName];
    }

    // A browser reads the answer only when it has sent everything, so what is too much is read and thrown away.
    private static async Task DiscardAsync(HttpRequest request, ServiceLimits limits, CancellationToken cancel)
    {
        var chunk = new byte[ChunkBytes];
        for (long total = 0; total < limits.DrainedBytes;)
        {
            var read = await request.Body.ReadAsync(chunk, cancel);
            if (read == 0)
            {
                break;
            }

            total += read;
        }

        throw new ProblemException(ServiceProblems.BodyTooLarge(limits.BodyBytes));
    }
}
