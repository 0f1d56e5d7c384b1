using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Reports.Core;
using Reports.Core.Fixes;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Excel.Patching;
using Reports.Excel.Reading;
using Reports.Service.Answers;
using Reports.Service.Limits;
using Reports.Service.Results;

namespace Reports.Service.Fixing;

/// <summary>Fixes: planned for a grid, which the pane writes itself; made in a workbook that is handed back.</summary>
internal static class FixEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static void MapFixes(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/grids/fix", OfGridAsync)
            .WithName("fixGrid")
            .WithSummary("Plans fixes of a grid: the chosen edits, or all safe fixes.")
            .TakesJson<FixRequest>()
            .WithTags("Fixes");
        routes.MapPost("/workbooks/fix", OfWorkbookAsync)
            .WithName("fixWorkbook")
            .WithSummary("Fixes a workbook: all safe fixes, or the edits in a form with the parts workbook and edits. Every other byte is kept.")
            .TakesWorkbookOrForm()
            .WithTags("Fixes");
    }

    private static async Task<Ok<FixAnswer>> OfGridAsync(WorkbookDoor door, ReportEngine engine, HttpRequest request, CancellationToken cancel)
    {
        var language = RequestLanguage.Of(request);
        return TypedResults.Ok(await door.JsonAsync(request, ServiceJson.Default.FixRequest, asked => asked.Grid, (asked, map) =>
        {
            var plan = Plan(engine, map.Workbook.Source, asked.Edits, asked.Rules ?? []);
            return FixAnswer.Of(plan.Edits, plan.Skipped, plan.After, null, language);
        }, cancel));
    }

    private static async Task<Ok<FixAnswer>> OfWorkbookAsync(
        string? name, [FromQuery] string[] rule, WorkbookDoor door, ReportEngine engine, IResultStore results, ServiceLimits limits, HttpRequest request, CancellationToken cancel)
    {
        var language = RequestLanguage.Of(request);
        await using var upload = await FixUpload.ReadAsync(request, limits, cancel);
        return TypedResults.Ok(await door.WorkbookAsync(upload.Workbook, name ?? upload.Name, (map, stop) =>
        {
            var plan = Plan(engine, map.Workbook.Source, upload.Edits, rule);
            return Patch(engine, results, upload.Workbook, map.Workbook.Source.Name, plan, limits, language, stop);
        }, cancel));
    }

    private static FixPlan Plan(ReportEngine engine, RawWorkbook workbook, IReadOnlyList<Edit>? edits, IReadOnlyList<string> rules) =>
        edits is null
            ? engine.Pipeline.PlanFixes(workbook, ChosenEdits.Rules(rules))
            : engine.Pipeline.PlanChosen(workbook, ChosenEdits.Of(edits));

    private static FixAnswer Patch(
        ReportEngine engine, IResultStore results, Stream file, string name, FixPlan plan, ServiceLimits limits, Language language, CancellationToken cancel)
    {
        file.Position = 0;
        using var patched = new MemoryStream();
        var patch = WorkbookPatcher.Apply(file, name, plan.Edits, patched, limits.Reading, cancel);

        // What the file itself did not allow was planned all the same: only a new check knows what is left.
        var after = patch.Skipped.Count == 0 ? plan.After : Check(engine, patched, name, limits, cancel);
        var result = results.Put(FixedName(name), BodyMetadata.Xlsx, patched.ToArray());
        return FixAnswer.Of(patch.Written, plan.Skipped.Concat(patch.Skipped), after, result, language);
    }

    private static CheckResult Check(ReportEngine engine, MemoryStream patched, string name, ServiceLimits limits, CancellationToken cancel)
    {
        patched.Position = 0;
        return engine.Pipeline.Check(engine.Bind(WorkbookReader.Read(patched, name, limits.Reading, cancel)));
    }

    private static string FixedName(string name) => Upload.Name($"{Path.GetFileNameWithoutExtension(name)}（已修改）.xlsx");
}
