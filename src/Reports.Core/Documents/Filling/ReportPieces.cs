namespace Reports.Core.Documents.Filling;

/// <summary>The parts of a report that a template can place, and how to cut them out.</summary>
public static class ReportPieces
{
    /// <summary>The whole report.</summary>
    public const string Everything = "全文";

    private static readonly (string Tag, string Id)[] Chapters =
    [
        ("总体情况", "h-overview"), ("数字化转型场景图谱", "h-map"), ("分类场景", "h-scenes"), ("场景数字化协同", "h-links"),
        ("要素清单", "h-lists"), ("统计分析", "h-statistics"), ("联合攻坚方向", "h-joint"), ("一致性说明", "h-check"),
    ];

    private static readonly (string Tag, string Id, string Alias, string Chapter)[] Single =
    [
        ("场景分类图", "figure-categories", "图1", "总体情况"), ("数字化要素图", "figure-elements", "图2", "总体情况"), ("场景图谱图", "figure-map", "图3", "数字化转型场景图谱"),
        ("数据要素清单", "table-data", "清单1", "要素清单"), ("知识模型清单", "table-models", "清单2", "要素清单"),
        ("工具软件清单", "table-tools", "清单3", "要素清单"), ("人才技能清单", "table-skills", "清单4", "要素清单"),
    ];

    internal static readonly IReadOnlyList<ReportPiece> All =
    [
        new(Everything, new("整份报告", "The whole report"), [], []),
        new("开头", new("标题、封面行和开头三段", "Title, cover lines and opening"), [], [Everything]),
        new("目录", new("目录，页码自动算好", "Contents with page numbers"), [], [Everything]),
        new("图表目录", new("图和表的目录", "List of figures and tables"), [], [Everything]),
        .. Chapters.Select((chapter, at) => new ReportPiece(
            chapter.Tag,
            new($"第{ChineseNumeral.Of(at + 1)}部分“{chapter.Tag}”，含其中的图和表", $"Chapter {at + 1} with its figures and tables"),
            [$"第{ChineseNumeral.Of(at + 1)}部分"],
            [Everything])),
        .. Single.Select(piece => new ReportPiece(
            piece.Tag,
            new(piece.Alias[0] == '图' ? $"{piece.Alias}，含图题" : $"“{piece.Tag}”表，横页", piece.Alias[0] == '图' ? "The figure with its caption" : "The list on lying pages"),
            [piece.Alias],
            [piece.Chapter, Everything])),
    ];

    /// <summary>Tags of larger parts that hold a part.</summary>
    public static IReadOnlyList<string> Within(string tag) => All.FirstOrDefault(piece => piece.Tag == tag)?.Within ?? [];

    /// <summary>What no report should lack: the map and the four lists; each with the tags that bring it.</summary>
    public static IEnumerable<(string Tag, IReadOnlyList<string> BroughtBy)> Expected =>
        Single.Skip(2).Select(piece => (piece.Tag, (IReadOnlyList<string>)[piece.Tag, piece.Chapter, Everything]));

    /// <summary>The part as sections of its own; empty when the report has none.</summary>
    public static IReadOnlyList<ReportSection> Cut(ReportDocument report, string tag)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (tag == Everything)
        {
            return report.Sections;
        }

        var chapter = Chapters.FirstOrDefault(each => each.Tag == tag).Id;
        var id = Single.FirstOrDefault(each => each.Tag == tag).Id;
        var isIn = false;
        bool Belongs(Block block)
        {
            isIn = chapter is not null && block is HeadingBlock { Level: 1 } heading ? heading.Id == chapter : isIn;
            return tag switch
            {
                "开头" => report.Sections[0].Blocks.TakeWhile(each => each is not (HeadingBlock or ContentsBlock)).Contains(block, ReferenceEqualityComparer.Instance),
                "目录" => block is ContentsBlock,
                "图表目录" => block is FigureListBlock,
                _ when chapter is not null => isIn,
                _ => block is TableBlock table && table.Id == id || block is FigureBlock figure && (figure.Id == id || (figure.IsContinued && figure.Id.StartsWith(id + "-", StringComparison.Ordinal))),
            };
        }

        return [.. report.Sections
            .Select(section => section with { Blocks = [.. section.Blocks.Where(Belongs)] })
            .Where(section => section.Blocks.Count > 0)];
    }
}
