using Reports.Excel.Reading;

namespace Reports.Service.Limits;

/// <summary>How much the service takes from outside: every limit in one place.</summary>
/// <remarks>Bound from the configuration section <c>Reports:Limits</c>; tests make them small.</remarks>
public sealed record ServiceLimits
{
    /// <summary>Bytes of a request body.</summary>
    public long BodyBytes { get; init; } = 20L << 20;

    /// <summary>Bytes of a body that are read and thrown away, so that a browser that sends too much still gets the answer.</summary>
    public long DrainedBytes { get; init; } = 512L << 20;

    /// <summary>Bytes of a body that are kept in memory; the rest goes to a temporary file.</summary>
    public int BufferedBytes { get; init; } = 1 << 20;

    /// <summary>Cells of a grid, empty ones included.</summary>
    public int GridCells { get; init; } = 1_000_000;

    /// <summary>Cells of a grid or a workbook that hold something; 200 scenes and 4,000 items are about 50,000.</summary>
    public int FilledCells { get; init; } = 300_000;

    /// <summary>Jobs for the processor at one time; 0 means one for each processor.</summary>
    public int Workers { get; init; }

    /// <summary>Requests that may wait for a worker.</summary>
    public int Waiting { get; init; } = 100;

    /// <summary>Reports that may wait or run.</summary>
    public int Jobs { get; init; } = 20;

    /// <summary>Seconds for one request, events excepted.</summary>
    public int RequestSeconds { get; init; } = 60;

    /// <summary>Requests at once from one caller before the rate counts.</summary>
    public int Burst { get; init; } = 200;

    /// <summary>Requests a second from one caller in the long run.</summary>
    public int RequestsPerSecond { get; init; } = 20;

    /// <summary>Minutes that a finished job and its result are kept.</summary>
    public int ResultMinutes { get; init; } = 60;

    /// <summary>Bytes of all results together; the oldest go first.</summary>
    public long ResultBytes { get; init; } = 1L << 30;

    /// <summary>Limits of the workbook reader behind the door.</summary>
    public ReadLimits Reading => new()
    {
        FileBytes = BodyBytes,
        PartBytes = 128L << 20,
        InflatedBytes = 256L << 20,
        Cells = FilledCells,
        SharedStrings = FilledCells,
    };
}
