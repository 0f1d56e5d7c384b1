using Reports.Core.Model;
using Reports.Core.Workbooks.Grids;
using Reports.Excel.Reading;
using Reports.Service.Grids;
using Reports.Service.Limits;

namespace Reports.Service;

/// <summary>The one way in for workbooks and grids: takes the body, waits for a worker, reads, binds, and lets the work be done.</summary>
internal sealed class WorkbookDoor(ReportEngine engine, WorkSlots slots, ServiceLimits limits)
{
    /// <summary>Works on an uploaded workbook.</summary>
    public async Task<T> WorkbookAsync<T>(HttpRequest request, string? name, Func<IndustryMap, T> work, CancellationToken cancel)
    {
        var body = await Upload.ReadAsync(request, limits, cancel);
        return await slots.RunAsync(stop => work(engine.Bind(WorkbookReader.Read(body, Upload.Name(name), limits.Reading, stop))), cancel);
    }

    /// <summary>Works on a grid.</summary>
    public async Task<T> GridAsync<T>(HttpRequest request, Func<IndustryMap, T> work, CancellationToken cancel)
    {
        var body = await GridBody.ReadAsync(request, limits, cancel);
        return await slots.RunAsync(_ => work(Bind(body)), cancel);
    }

    private IndustryMap Bind(GridBody body)
    {
        var grid = body.Read(ServiceJson.Default.WorkbookGrid, limits.GridCells);
        return engine.Bind(GridReader.Read(grid with { Name = Upload.Name(grid.Name) }, body.Sha256));
    }
}
