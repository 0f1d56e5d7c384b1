using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Reports.Service.Answers;
using Reports.Service.Limits;
using Reports.Service.Problems;

namespace Reports.Service.Fixing;

/// <summary>A workbook, and perhaps the edits that somebody chose.</summary>
/// <param name="Workbook">The file.</param>
/// <param name="Name">Its name in the form; null when the body is the file.</param>
/// <param name="Edits">The edits; null when all safe fixes are wanted.</param>
internal sealed record FixUpload(Stream Workbook, string? Name, IReadOnlyList<Edit>? Edits) : IAsyncDisposable
{
    private const int MostFields = 10;

    /// <summary>Takes the body: a workbook, or a form with the parts <c>workbook</c> and <c>edits</c>.</summary>
    /// <exception cref="ProblemException">It is too large or not what it should be.</exception>
    public static async Task<FixUpload> ReadAsync(HttpRequest request, ServiceLimits limits, CancellationToken cancel)
    {
        // Taken whole first, so that forms obey the same limits as files.
        var body = await Upload.ReadAsync(request, limits, cancel);
        if (!request.HasFormContentType)
        {
            return new FixUpload(body, null, null);
        }

        request.Body = body;
        var size = (int)Math.Min(int.MaxValue, limits.BodyBytes);
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(
                new FormOptions { ValueLengthLimit = size, MultipartBodyLengthLimit = size, ValueCountLimit = MostFields, MemoryBufferThreshold = limits.BufferedBytes },
                cancel);
        }
        catch (InvalidDataException wrong)
        {
            throw new ProblemException(ServiceProblems.MalformedForm(wrong.Message));
        }

        var file = form.Files["workbook"] ?? throw new ProblemException(ServiceProblems.MalformedForm("workbook"));
        if (form.Files["edits"] is not null)
        {
            // Left unread, it would mean all safe fixes: more than was asked for.
            throw new ProblemException(ServiceProblems.MalformedForm("edits"));
        }

        return new FixUpload(file.OpenReadStream(), file.FileName, EditsIn(form["edits"].ToString()));
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Workbook.DisposeAsync();

    private static List<Edit>? EditsIn(string json)
    {
        if (json.Length == 0)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(json, ServiceJson.Default.ListEdit);
        }
        catch (JsonException wrong)
        {
            throw new ProblemException(ServiceProblems.MalformedJson(wrong.Message));
        }
    }
}
