using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Reports.Service.Limits;
using Reports.Service.Problems;

namespace Reports.Service.Grids;

/// <summary>A grid as it came: its bytes, counted before anything is made of them.</summary>
internal sealed class GridBody(byte[] json)
{
    private const int MostDepth = 16;

    /// <summary>SHA-256 of the bytes, lower-case hex.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(json));

    /// <summary>Takes the body of a request.</summary>
    /// <exception cref="ProblemException">It is no JSON or too large.</exception>
    public static async Task<GridBody> ReadAsync(HttpRequest request, ServiceLimits limits, CancellationToken cancel)
    {
        if (!request.HasJsonContentType())
        {
            throw new ProblemException(ServiceProblems.UnsupportedContentType("application/json"));
        }

        await using var body = await Upload.ReadAsync(request, limits, cancel);
        var bytes = new byte[body.Length];
        await body.ReadExactlyAsync(bytes, cancel);
        return new GridBody(bytes);
    }

    /// <summary>The value in the JSON.</summary>
    /// <exception cref="ProblemException">It is not what it should be, or has too many cells.</exception>
    public T Read<T>(JsonTypeInfo<T> type, int mostCells)
        where T : class
    {
        try
        {
            if (CountValues(json) > mostCells)
            {
                throw new ProblemException(ServiceProblems.GridTooLarge(mostCells));
            }

            return JsonSerializer.Deserialize(json, type) ?? throw new ProblemException(ServiceProblems.MalformedJson("null"));
        }
        catch (JsonException wrong)
        {
            throw new ProblemException(ServiceProblems.MalformedJson(wrong.Message));
        }
    }

    // Values that stand in arrays: cells, and a handful of names.
    private static long CountValues(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MostDepth });
        var values = 0L;
        while (reader.Read())
        {
            values += reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.Null or JsonTokenType.True or JsonTokenType.False ? 1 : 0;
        }

        return values;
    }
}
