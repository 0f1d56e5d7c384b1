using Reports.Core.Documents.Layout;

namespace Reports.Core.Rules.Drafts.Pages;

/// <summary>The typefaces of official documents by all the names they go by.</summary>
internal static class DocumentFonts
{
    private static readonly string[] Body = [OfficialFonts.Body, "仿宋", "FangSong", "方正仿宋_GBK", "方正仿宋简体", "华文仿宋", "STFangsong"];
    private static readonly string[] Hei = [OfficialFonts.Hei, "SimHei", "方正黑体_GBK", "方正黑体简体", "华文黑体"];
    private static readonly string[] Kai = [OfficialFonts.Kai, "楷体", "KaiTi", "方正楷体_GBK", "方正楷体简体", "华文楷体", "STKaiti"];
    private static readonly string[] Title = [OfficialFonts.Title, "方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "华文中宋", "STZhongsong"];
    private static readonly string[] Song = [OfficialFonts.Song, "SimSun", "新宋体", "NSimSun", "方正书宋_GBK", "方正书宋简体"];
    private static readonly string[] Latin = [OfficialFonts.Latin];

    /// <summary>Whether it is a 仿宋.</summary>
    public static bool IsBody(string font) => Is(Body, font);

    /// <summary>Whether it is a 黑体.</summary>
    public static bool IsHei(string font) => Is(Hei, font);

    /// <summary>Whether it is a 宋体.</summary>
    public static bool IsSong(string font) => Is(Song, font);

    /// <summary>Whether official documents use it at all; no name at all leaves it to the program's default, which cannot be told.</summary>
    public static bool IsOfficial(string font) => font.Length == 0 || new[] { Body, Hei, Kai, Title, Song, Latin }.Any(group => Is(group, font));

    private static bool Is(string[] group, string font) => group.Contains(font, StringComparer.OrdinalIgnoreCase);
}
