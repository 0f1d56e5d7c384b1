namespace Reports.Core.Documents.Layout;

/// <summary>Paper and margins of a section in twips.</summary>
public sealed record PageGeometry(int Width, int Height, int Top, int Right, int Bottom, int Left)
{
    /// <summary>Width of the 版心.</summary>
    public int TextWidth => Width - Left - Right;

    /// <summary>Height of the 版心.</summary>
    public int TextHeight => Height - Top - Bottom;

    /// <summary>The geometry of a kind of paper.</summary>
    public static PageGeometry Of(PageLayout layout) => layout switch
    {
        // GB/T 9704-2012, 8: a lying page is the upright page turned; the head of the table lies at the left long edge.
        PageLayout.LandscapeA4 => new PageGeometry(
            OfficialLayout.A4Long,
            OfficialLayout.A4Short,
            OfficialLayout.BindingMargin,
            OfficialLayout.HeadMargin,
            OfficialLayout.OuterMargin,
            OfficialLayout.FootMargin),
        PageLayout.FoldOutA3 => Upright(OfficialLayout.A3Long),
        _ => Upright(OfficialLayout.A4Short),
    };

    private static PageGeometry Upright(int width) => new(
        width,
        OfficialLayout.A4Long,
        OfficialLayout.HeadMargin,
        OfficialLayout.OuterMargin,
        OfficialLayout.FootMargin,
        OfficialLayout.BindingMargin);
}
