namespace Reports.Core.Documents.Layout;

/// <summary>Size of a figure on the page in twips.</summary>
public readonly record struct FigureMeasures(int Width, int Height)
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    /// <summary>The block's width, made smaller only where figure and caption would not fit on the page.</summary>
    public static FigureMeasures Of(FigureBlock figure, PageGeometry page, ReportStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(page);
        style ??= ReportStyle.Official;
        var caption = style.Of(OfficialStyles.FigureCaption);
        var room = page.TextHeight - OfficialStyles.Figure.Before - caption.Before - caption.Line - caption.After;
        var width = Math.Min(figure.WidthMillimetres * TwipsPerMillimetre, page.TextWidth);
        var height = width * figure.Layout.Height / figure.Layout.Width;
        var scale = Math.Min(1, room / height);
        return new FigureMeasures((int)(width * scale), (int)(height * scale));
    }
}
