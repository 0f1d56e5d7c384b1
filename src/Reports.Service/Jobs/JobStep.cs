using Reports.Core;

namespace Reports.Service.Jobs;

/// <summary>One step of making a report.</summary>
/// <param name="Key">Lasting name, e.g. <c>check</c>.</param>
/// <param name="Text">What people read meanwhile.</param>
public sealed record JobStep(string Key, Bilingual Text)
{
    /// <summary>Waiting.</summary>
    public static JobStep Queue { get; } = new("queue", new("排队等候", "Waiting"));

    /// <summary>Checking the workbook.</summary>
    public static JobStep Check { get; } = new("check", new("核验工作簿", "Checking the workbook"));

    /// <summary>Composing the report and laying out its figures.</summary>
    public static JobStep Compose { get; } = new("compose", new("编写报告内容，排布图谱", "Composing the report and its figures"));

    /// <summary>Writing the document.</summary>
    public static JobStep Write { get; } = new("write", new("生成 Word 文档", "Writing the Word document"));

    /// <summary>Keeping the result.</summary>
    public static JobStep Store { get; } = new("store", new("保存结果", "Keeping the result"));

    /// <summary>All is done.</summary>
    public static JobStep Finished { get; } = new("finished", new("完成", "Done"));

    /// <summary>The steps of work in order.</summary>
    public static IReadOnlyList<JobStep> Work { get; } = [Check, Compose, Write, Store];
}
