namespace Reports.Core.Rules.Drafts.Figures;

/// <summary>FIG-10: figures are vector drawings or have 300 pixels an inch.</summary>
public sealed class FiguresAreSharp : DraftRule
{
    private const int FewestDpi = 300;

    // Rounding of sizes to whole pixels.
    private const int Tolerance = 3;

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "FIG-10",
        Severity.Warning,
        new("图为矢量图或不低于 300 dpi", "Figures are vector drawings or have 300 dpi"),
        new("屏幕截图打印后文字发虚。", "The text of screenshots is blurred in print."),
        TextBases.Practice,
        "图片 300 dpi",
        "图片 96 dpi");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context) =>
        from paragraph in context.Draft.AllParagraphs
        from figure in paragraph.Figures
        where figure is { IsVector: false, Dpi: > 0 and < FewestDpi - Tolerance }
        select Info.In(
            paragraph.Place,
            $"{figure.Dpi} dpi",
            new($"图片只有 {figure.Dpi} dpi，打印后会发虚。", $"The picture has only {figure.Dpi} dpi and is blurred in print."),
            new("矢量图，或不低于 300 dpi", "A vector drawing, or at least 300 dpi"),
            new("请换用原图或矢量图；图谱可用 reports map 重新输出。", "Put in the original or a vector drawing; 'reports map' writes maps anew."));
}
