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
    public T Read<T>(JsonTypeInfo<T> type, ServiceLimits limits)
        where T : class
    {
        try
        {
            var (all, filled) = CountValues(json);
            if (all > limits.GridCells)
            {
                throw new ProblemException(ServiceProblems.GridTooLarge(limits.GridCells));
            }

            if (filled > limits.FilledCells)
            {
                throw new ProblemException(ServiceProblems.TooManyCells(limits.FilledCells));
            }

            return JsonSerializer.Deserialize(json, type) ?? throw new ProblemException(ServiceProblems.MalformedJson("null"));
        }
        catch (JsonException wrong)
        {
            throw new ProblemException(ServiceProblems.MalformedJson(wrong.Message));
        }
    }

    // Cells, and a handful of names.
    private static (long All, long Filled) CountValues(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MostDepth });
        var (all, filled) = (0L, 0L);
        while (reader.Read())
        {
            var isValue = reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.Null or JsonTokenType.True or JsonTokenType.False;
            all += isValue ? 1 : 0;
            filled += isValue && reader.TokenType != JsonTokenType.Null && !reader.ValueSpan.IsEmpty ? 1 : 0;
        }

        return (all, filled);
    }
}
