using Reports.Core.Documents.Layout;
using static System.FormattableString;

namespace Reports.Word.Styling;

/// <summary>Which styles a report needs and by which names a style file may have them.</summary>
internal static class StyleNames
{
    /// <summary>Text sizes of the report's tables in half points: cards and small tables, wider ones, lists.</summary>
    internal static readonly IReadOnlyList<int> TableSizes = [21, 20, 18];

    /// <summary>Every paragraph style of a report.</summary>
    internal static readonly IReadOnlyList<ParagraphFormat> All = OfficialStyles.All(TableSizes);

    // Lines without a text of their own: their size is what makes the pages right, so they are the program's.
    private static readonly string[] Fixed = [OfficialStyles.Figure.Id, OfficialStyles.TableGap.Id];

    // What stands in the margins is the style file's own; the marks of ours fall back on the official look.
    private static readonly string[] Optional =
    [
        OfficialStyles.Normal.Id, OfficialStyles.OddPageNumber.Id, OfficialStyles.EvenPageNumber.Id, OfficialStyles.TurnedPageNumber.Id, OfficialStyles.Continued.Id,
    ];

    /// <summary>The styles a style file must have: what people read is set in them.</summary>
    internal static readonly IReadOnlyList<ParagraphFormat> Needed = [.. All.Where(style => !IsFixed(style) && !Optional.Contains(style.Id, StringComparer.Ordinal))];

    /// <summary>Whether the program sets it, whatever the style file says.</summary>
    internal static bool IsFixed(ParagraphFormat style) => Fixed.Contains(style.Id, StringComparer.Ordinal);

    /// <summary>Names a style goes by, the surest first.</summary>
    internal static IEnumerable<string> Of(ParagraphFormat style)
    {
        var own = style.Alias.Length > 0 ? new[] { style.Name, style.Alias } : [style.Name];
        return own.Concat(style.Id switch
        {
            "Normal" => ["正文"],
            "Title" => ["标题"],
            "TOC1" => ["目录 1"],
            "TOC2" => ["目录 2"],
            "TableofFigures" => ["图表目录"],
            _ when style.OutlineLevel > 0 => [Invariant($"标题 {style.OutlineLevel}")],
            _ => [],
        });
    }

    /// <summary>What people see in the list of styles of a Chinese Word.</summary>
    internal static string Shown(ParagraphFormat style) => style.Id switch
    {
        "Title" => "标题（公文标题）",
        "TOC1" => "目录 1",
        "TOC2" => "目录 2",
        "TableofFigures" => "图表目录",
        _ when style.OutlineLevel > 0 => Invariant($"标题 {style.OutlineLevel}（{style.Alias}）"),
        _ => style.Name,
    };

    /// <summary>A name without what people and programs vary: case and blanks.</summary>
    internal static string Plain(string name) =>
        string.Concat(name.Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant();

    /// <summary>Whether pages hang on it: everything but what stands in the margins.</summary>
    internal static bool IsOnPages(ParagraphFormat style) => Needed.Contains(style);
}
