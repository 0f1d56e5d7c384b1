using System.Text.Json.Serialization.Metadata;
using Reports.Core.Model;
using Reports.Core.Workbooks.Grids;
using Reports.Excel.Reading;
using Reports.Service.Grids;
using Reports.Service.Limits;
using Reports.Service.Problems;

namespace Reports.Service;

/// <summary>The one way in for workbooks and grids: takes the body, waits for a worker, reads, binds, and lets the work be done.</summary>
internal sealed class WorkbookDoor(ReportEngine engine, WorkSlots slots, ServiceLimits limits)
{
    /// <summary>Works on an uploaded workbook.</summary>
    public async Task<T> WorkbookAsync<T>(HttpRequest request, string? name, Func<IndustryMap, T> work, CancellationToken cancel)
    {
        var body = await Upload.ReadAsync(request, limits, cancel);
        return await WorkbookAsync(body, name, (map, _) => work(map), cancel);
    }

    /// <summary>Works on a workbook that was taken in already.</summary>
    public Task<T> WorkbookAsync<T>(Stream file, string? name, Func<IndustryMap, CancellationToken, T> work, CancellationToken cancel) =>
        slots.RunAsync(stop => work(engine.Bind(WorkbookReader.Read(file, Upload.Name(name), limits.Reading, stop)), stop), cancel);

    /// <summary>Works on a grid.</summary>
    public Task<T> GridAsync<T>(HttpRequest request, Func<IndustryMap, T> work, CancellationToken cancel) =>
        JsonAsync(request, ServiceJson.Default.WorkbookGrid, grid => grid, (_, map) => work(map), cancel);

    /// <summary>Works on JSON that holds a grid.</summary>
    public async Task<T> JsonAsync<TBody, T>(
        HttpRequest request, JsonTypeInfo<TBody> type, Func<TBody, WorkbookGrid?> gridOf, Func<TBody, IndustryMap, T> work, CancellationToken cancel)
        where TBody : class
    {
        var body = await GridBody.ReadAsync(request, limits, cancel);
        return await slots.RunAsync(
            _ =>
            {
                var asked = body.Read(type, limits);
                var grid = gridOf(asked) ?? throw new ProblemException(ServiceProblems.MalformedJson("grid"));
                return work(asked, engine.Bind(GridReader.Read(grid with { Name = Upload.Name(grid.Name) }, body.Sha256)));
            },
            cancel);
    }
}
