namespace Reports.Core.Documents.Layout;

/// <summary>
/// The numbers of GB/T 9704-2012 in one place, in twips (1/20 pt) unless said otherwise; where the standard is silent,
/// the practice it comes from is named.
/// </summary>
public static class OfficialLayout
{
    /// <summary>5.1.1: A4, 210 mm wide.</summary>
    public const int A4Short = 11906;

    /// <summary>5.1.1: A4, 297 mm high.</summary>
    public const int A4Long = 16838;

    /// <summary>A3 lying, 420 mm wide: a fold-out as high as A4 (practice).</summary>
    public const int A3Long = 23811;

    /// <summary>5.2.1: 天头 37 mm.</summary>
    public const int HeadMargin = 2098;

    /// <summary>5.2.1: 订口 28 mm.</summary>
    public const int BindingMargin = 1588;

    /// <summary>5.1.2 and 5.2.1: 版心 156 mm wide leaves 26 mm at the 切口.</summary>
    public const int OuterMargin = 1474;

    /// <summary>5.1.2 and 5.2.1: 版心 225 mm high leaves 35 mm at the foot.</summary>
    public const int FootMargin = 1984;

    /// <summary>5.2.3: 22 lines fill the 版心; 28.95 pt is the widest exact pitch that fits (637.8 pt / 22 = 28.99).</summary>
    public const int LinePitch = 579;

    /// <summary>5.2.3: lines on a page.</summary>
    public const int LinesPerPage = 22;

    /// <summary>5.2.3: characters in a line.</summary>
    public const int CharactersPerLine = 28;

    /// <summary>5.2.3: 28 characters of 16 pt fit into 442.2 pt when each is set 0.25 pt closer.</summary>
    public const int CharacterSpacing = -5;

    /// <summary>5.2.2: body text, 三号 = 16 pt, in half points.</summary>
    public const int BodySize = 32;

    /// <summary>7.3.1: title, 二号 = 22 pt, in half points.</summary>
    public const int TitleSize = 44;

    /// <summary>Line pitch of titles of several lines: 35 pt (practice, 33 to 35 pt).</summary>
    public const int TitleLine = 700;

    /// <summary>7.5: page number, 四号 = 14 pt, in half points.</summary>
    public const int PageNumberSize = 28;

    /// <summary>7.5: page number one character (四号) in from the 版心's outer edge.</summary>
    public const int PageNumberIndent = 1;

    /// <summary>Line of the page number: 16 pt exact, so that the place below does not depend on a font.</summary>
    public const int PageNumberLine = 320;

    /// <summary>
    /// 7.5: the dashes stand 7 mm under the 版心. From the paper's edge to the foot of the number's line; computed so
    /// that the dash, 9.6 pt below the top of the line, stands there.
    /// </summary>
    public const int FooterDistance = FootMargin - PageNumberGap - PageNumberLine + 192;

    /// <summary>7.5: 7 mm.</summary>
    public const int PageNumberGap = 397;

    /// <summary>8: length kept for the number of a lying page: room for <c>— 1000 —</c>.</summary>
    public const int TurnedNumberLength = 1400;

    /// <summary>How far above the text area the 续表 mark begins (practice).</summary>
    public const int ContinuedRise = 400;

    /// <summary>
    /// 7.2.4 to 7.2.7: lines kept free for a pre-printed head: mark 35 mm down and up to 22 mm high, two lines, the
    /// document number, the rule 4 mm below it; then the two free lines above the title of 7.3.1.
    /// </summary>
    public const int FormalHeadLines = 11;

    /// <summary>Captions: 小四 = 12 pt (practice), in half points.</summary>
    public const int CaptionSize = 24;

    /// <summary>Contents: 四号 = 14 pt (practice), in half points.</summary>
    public const int ContentsSize = 28;

    /// <summary>Notes and ordinary tables: 五号 = 10.5 pt (practice), in half points.</summary>
    public const int TableSize = 21;

    /// <summary>Space above and below the text of a cell.</summary>
    public const int CellPadding = 28;

    /// <summary>Space at the sides of a cell of text of 10 pt and more.</summary>
    public const int CellSide = 85;

    /// <summary>Space at the sides of a cell of a list of 9 pt.</summary>
    public const int ListCellSide = 60;

    /// <summary>Outer rules of a table in eighths of a point: 1 pt.</summary>
    public const int OuterRule = 8;

    /// <summary>Inner rules of a table in eighths of a point: 0.5 pt.</summary>
    public const int InnerRule = 4;

    /// <summary>Fill of header and label cells.</summary>
    public const string LabelFill = "F2F2F2";

    /// <summary>Stars are set at this share of the text's size: they look larger than characters.</summary>
    public const double StarScale = 0.86;

    /// <summary>Exact line pitch of table text of a size in half points.</summary>
    public static int TableLine(int halfPoints) => halfPoints switch
    {
        >= 21 => 320,
        20 => 290,
        19 => 268,
        _ => 245,
    };

    /// <summary>Exact line pitch of header text of a size in half points.</summary>
    public static int TableHeadLine(int halfPoints) => halfPoints switch
    {
        >= 20 => 320,
        19 => 280,
        _ => 255,
    };

    /// <summary>Space at the sides of a cell of text of a size in half points.</summary>
    public static int SideOf(int halfPoints) => halfPoints <= 18 ? ListCellSide : CellSide;
}
