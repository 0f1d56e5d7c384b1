namespace Reports.Core.Documents.Layout;

/// <summary>
/// Typefaces by their official names (GB/T 9704-2012, 5.2.2 to 5.2.5 and 7.3, with the usual Latin face); the
/// office's machine supplies them, none is shipped.
/// </summary>
public static class OfficialFonts
{
    /// <summary>小标宋: titles.</summary>
    public const string Title = "方正小标宋简体";

    /// <summary>仿宋: body text.</summary>
    public const string Body = "仿宋_GB2312";

    /// <summary>楷体: second-level headings.</summary>
    public const string Kai = "楷体_GB2312";

    /// <summary>黑体: first-level headings, captions, labels.</summary>
    public const string Hei = "黑体";

    /// <summary>宋体: page numbers and stars.</summary>
    public const string Song = "宋体";

    /// <summary>Latin letters and digits: practice, the standard names none.</summary>
    public const string Latin = "Times New Roman";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Title, Body, Kai, Hei, Song, Latin];
}
