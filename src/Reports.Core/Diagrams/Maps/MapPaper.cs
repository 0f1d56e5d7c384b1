using Reports.Core.Documents;
using Reports.Core.Documents.Layout;

namespace Reports.Core.Diagrams.Maps;

/// <summary>The sheet a page is laid out for; all measures in points.</summary>
/// <param name="Name">What the footer calls it.</param>
/// <param name="Width">Width of the sheet.</param>
/// <param name="Height">Height; infinite for a poster that grows.</param>
/// <param name="Margin">Left, right and top margin.</param>
/// <param name="Foot">From the footer's baseline to the sheet's lower edge.</param>
/// <param name="TitleSize">Size of the title.</param>
internal sealed record MapPaper(string Name, double Width, double Height, double Margin, double Foot, double TitleSize)
{
    private const double TwipsPerPoint = 20;
    private static readonly MapPaper A3 = new("A3 横向", 1190.55, 841.89, 36, 23, 23);
    private static readonly MapPaper A4 = new("A4 横向", 841.89, 595.28, 32, 23, 18);
    private static readonly MapPaper FoldOut = InFoldOut();
    private static readonly MapPaper Poster = new("", 1190.55, double.PositiveInfinity, 36, 23, 23);

    /// <summary>Whether it grows with its content.</summary>
    public bool IsPoster => double.IsPositiveInfinity(Height);

    /// <summary>Whether there is room for the wide legend and the summary of the lists.</summary>
    public bool IsLarge => Width > 1150;

    /// <summary>Width between the margins.</summary>
    public double ContentWidth => Width - (2 * Margin);

    /// <summary>Baseline of the title.</summary>
    public double TitleBaseline => Margin + (TitleSize * (Margin > 10 ? 0.783 : 0.9));

    /// <summary>Baseline of the line below the title.</summary>
    public double SubtitleBaseline => TitleBaseline + (IsLarge ? 17 : 15);

    /// <summary>Top of the chevrons.</summary>
    public double HeaderTop => SubtitleBaseline + 11;

    /// <summary>Bottom of the chevrons.</summary>
    public double HeaderBottom => HeaderTop + HeaderHeight;

    /// <summary>Height of the chevrons.</summary>
    public double HeaderHeight => IsLarge ? 28 : 24;

    // What the report's fold-out leaves for a figure above its caption, so that it is never scaled down.
    private static MapPaper InFoldOut()
    {
        var page = PageGeometry.Of(PageLayout.FoldOutA3);
        var caption = OfficialStyles.FigureCaption;
        var height = page.TextHeight - OfficialStyles.Figure.Before - caption.Before - caption.Line - caption.After;
        return new MapPaper("A3 折页", Math.Floor(page.TextWidth / TwipsPerPoint), Math.Floor(height / TwipsPerPoint) - 1, 1, 3, 18);
    }

    /// <summary>The sheet of a kind of page.</summary>
    public static MapPaper Of(MapPage page) => page switch
    {
        MapPage.A4 => A4,
        MapPage.FoldOut => FoldOut,
        MapPage.Fit => Poster,
        _ => A3,
    };
}
