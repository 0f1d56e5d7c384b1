using static Reports.Core.Documents.Layout.OfficialLayout;

namespace Reports.Core.Documents.Layout;

/// <summary>The paragraph styles of a report, built from <see cref="OfficialLayout"/>.</summary>
public static class OfficialStyles
{
    /// <summary>What every other style starts from.</summary>
    public static readonly ParagraphFormat Normal = new("Normal", "Normal", OfficialFonts.Body, BodySize, LinePitch);

    /// <summary>附件标识 (7.3.5): 黑体, flush left on line 1, line 2 empty.</summary>
    public static readonly ParagraphFormat AnnexLabel = new("AnnexLabel", "附件标识", OfficialFonts.Hei, BodySize, LinePitch)
    {
        After = LinePitch,
        KeepNext = true,
    };

    /// <summary>公文标题 (7.3.1): centred, not bold; one line empty below.</summary>
    public static readonly ParagraphFormat Title = new("Title", "Title", OfficialFonts.Title, TitleSize, TitleLine)
    {
        Alias = "公文标题",
        LatinFont = OfficialFonts.Title,
        After = LinePitch,
        Alignment = ParagraphAlignment.Centre,
        KeepNext = true,
        Contextual = true,
    };

    /// <summary>公文正文 (7.3.3).</summary>
    public static readonly ParagraphFormat Body = new("OfficialBody", "公文正文", OfficialFonts.Body, BodySize, LinePitch)
    {
        FirstLineCharacters = 2,
        CharacterSpacing = OfficialLayout.CharacterSpacing,
        Alignment = ParagraphAlignment.Justified,
    };

    /// <summary>A line of the cover block (practice).</summary>
    public static readonly ParagraphFormat CoverLine = new("CoverLine", "封面行", OfficialFonts.Body, BodySize, LinePitch)
    {
        LeftCharacters = 4,
    };

    /// <summary>表题 (practice): above its table.</summary>
    public static readonly ParagraphFormat TableCaption = new("TableCaption", "表题", OfficialFonts.Hei, CaptionSize, 360)
    {
        Before = 120,
        After = 60,
        Alignment = ParagraphAlignment.Centre,
        KeepNext = true,
    };

    /// <summary>图题 (practice): below its figure.</summary>
    public static readonly ParagraphFormat FigureCaption = new("FigureCaption", "图题", OfficialFonts.Hei, CaptionSize, 360)
    {
        Before = 60,
        After = 160,
        Alignment = ParagraphAlignment.Centre,
    };

    /// <summary>The line a figure stands in; tiny type, so that it is as high as the figure.</summary>
    public static readonly ParagraphFormat Figure = new("Figure", "图", OfficialFonts.Body, 2, 0)
    {
        Before = 120,
        Alignment = ParagraphAlignment.Centre,
        KeepNext = true,
    };

    /// <summary>表注, 图注 (practice).</summary>
    public static readonly ParagraphFormat Note = new("Note", "表注", OfficialFonts.Body, TableSize, 320)
    {
        Before = 40,
        After = 120,
    };

    /// <summary>目录标题 (practice).</summary>
    public static readonly ParagraphFormat ContentsTitle = new("ContentsTitle", "目录标题", OfficialFonts.Hei, BodySize, 600)
    {
        After = 120,
        Alignment = ParagraphAlignment.Centre,
        KeepNext = true,
    };

    /// <summary>目录1 (practice).</summary>
    public static readonly ParagraphFormat Contents1 = new("TOC1", "toc 1", OfficialFonts.Hei, ContentsSize, 376)
    {
        Alias = "目录1",
        Before = 40,
        HasLeader = true,
    };

    /// <summary>目录2 (practice).</summary>
    public static readonly ParagraphFormat Contents2 = new("TOC2", "toc 2", OfficialFonts.Body, ContentsSize, 368)
    {
        Alias = "目录2",
        LeftCharacters = 2,
        HasLeader = true,
    };

    /// <summary>图表目录 (practice); at 18.4 pt a full page of 32 entries leaves room for the section's end, at 18.8 pt not.</summary>
    public static readonly ParagraphFormat FigureListEntry = new("TableofFigures", "table of figures", OfficialFonts.Body, ContentsSize, 368)
    {
        Alias = "图表目录",
        HasLeader = true,
    };

    /// <summary>Page number on an odd page (7.5): right, one character in.</summary>
    public static readonly ParagraphFormat OddPageNumber = new("OddPageNumber", "页码单页", OfficialFonts.Song, PageNumberSize, PageNumberLine)
    {
        LatinFont = OfficialFonts.Song,
        RightCharacters = PageNumberIndent,
        Alignment = ParagraphAlignment.Right,
    };

    /// <summary>Page number on an even page (7.5): left, one character in.</summary>
    public static readonly ParagraphFormat EvenPageNumber = new("EvenPageNumber", "页码双页", OfficialFonts.Song, PageNumberSize, PageNumberLine)
    {
        LatinFont = OfficialFonts.Song,
        LeftCharacters = PageNumberIndent,
    };

    /// <summary>Page number in the box of a lying page; the box stands one character in.</summary>
    public static readonly ParagraphFormat TurnedPageNumber = new("TurnedPageNumber", "页码横页", OfficialFonts.Song, PageNumberSize, PageNumberLine)
    {
        LatinFont = OfficialFonts.Song,
    };

    /// <summary>续表 mark in the page header (practice).</summary>
    public static readonly ParagraphFormat Continued = new("Continued", "续表", OfficialFonts.Hei, TableSize, 320)
    {
        Alignment = ParagraphAlignment.Right,
    };

    /// <summary>
    /// The paragraph Word needs between two tables and after a table that ends a section; 0.1 pt, because a full page
    /// leaves less than 1 pt and more would begin a blank page.
    /// </summary>
    public static readonly ParagraphFormat TableGap = new("TableGap", "表间", OfficialFonts.Body, 2, 2);

    private static readonly ParagraphFormat[] Headings =
    [
        Heading(1, "一级标题", OfficialFonts.Hei),
        Heading(2, "二级标题", OfficialFonts.Kai),
        Heading(3, "三级标题", OfficialFonts.Body) with { Line = 560, Before = 140 },
        Heading(4, "四级标题", OfficialFonts.Body),
    ];

    private static readonly ParagraphFormat[] Fixed =
    [
        Normal, AnnexLabel, Title, Body, .. Headings, CoverLine, TableCaption, FigureCaption, Figure, Note, ContentsTitle,
        Contents1, Contents2, FigureListEntry, OddPageNumber, EvenPageNumber, TurnedPageNumber, Continued, TableGap,
    ];

    /// <summary>Every style of a report whose tables use these text sizes in half points.</summary>
    public static IReadOnlyList<ParagraphFormat> All(IEnumerable<int> tableSizes) =>
        [.. Fixed, .. tableSizes.SelectMany(size => new[] { TableText(size), TableHead(size) })];

    /// <summary>Style of a heading of level 1 to 4 (7.3.3: 一、 （一） 1. （1）).</summary>
    public static ParagraphFormat HeadingOf(int level) => Headings[Math.Clamp(level, 1, Headings.Length) - 1];

    /// <summary>Style of a paragraph.</summary>
    public static ParagraphFormat Of(ParagraphStyle style) => style switch
    {
        ParagraphStyle.AnnexLabel => AnnexLabel,
        ParagraphStyle.Title => Title,
        ParagraphStyle.Note => Note,
        ParagraphStyle.CoverLine => CoverLine,
        _ => Body,
    };

    /// <summary>表文 of a size in half points.</summary>
    public static ParagraphFormat TableText(int halfPoints) =>
        new($"TableText{halfPoints}", $"表文{SizeName(halfPoints)}", OfficialFonts.Body, halfPoints, TableLine(halfPoints));

    /// <summary>表头 of a size in half points; also labels.</summary>
    public static ParagraphFormat TableHead(int halfPoints) =>
        new($"TableHead{halfPoints}", $"表头{SizeName(halfPoints)}", OfficialFonts.Hei, halfPoints, TableHeadLine(halfPoints))
        {
            Alignment = ParagraphAlignment.Centre,
        };

    private static ParagraphFormat Heading(int level, string alias, string font) =>
        new($"Heading{level}", $"heading {level}", font, BodySize, LinePitch)
        {
            Alias = alias,
            FirstLineCharacters = 2,
            CharacterSpacing = OfficialLayout.CharacterSpacing,
            KeepNext = true,
            OutlineLevel = level,
        };

    private static string SizeName(int halfPoints) => (halfPoints / 2.0).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
