using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Core.Documents;
using Reports.Core.Model;
using Reports.Service.Jobs;
using Reports.Service.Results;
using Reports.Word;

namespace Reports.Service.Blocks;

/// <summary>The report in parts, for a document that is open in Word.</summary>
internal static class BlockEndpoints
{
    /// <summary>Adds the endpoint.</summary>
    public static void MapBlocks(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/workbooks/blocks", OfWorkbookAsync)
            .WithName("blocksOfWorkbook")
            .WithSummary("The report of a workbook in parts, each in its content control.")
            .TakesWorkbook()
            .WithTags("Reports");

    private static async Task<Ok<BlocksAnswer>> OfWorkbookAsync(
        string? name, string? kind, WorkbookDoor door, ReportEngine engine, IResultStore results, HttpRequest request, CancellationToken cancel)
    {
        var wanted = ReportFile.KindOf(kind);
        return TypedResults.Ok(await door.WorkbookAsync(request, name, map => Write(engine, results, map, wanted), cancel));
    }

    private static BlocksAnswer Write(ReportEngine engine, IResultStore results, IndustryMap map, ReportKind kind)
    {
        var document = engine.Pipeline.Compose(map, engine.Pipeline.Check(map), kind);
        BlockAnswer[] blocks = [.. ReportBlocks.Of(document, engine.Painter).Select(BlockAnswer.Of)];
        using var docx = new MemoryStream();
        ReportWriter.Write(document, engine.Painter, docx);
        return new BlocksAnswer(document.Title, blocks, ResultLink.To(results.Put(ReportFile.NameOf(map), ReportFile.Docx, docx.ToArray())));
    }
}
