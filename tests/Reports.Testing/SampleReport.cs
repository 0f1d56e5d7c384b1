using Reports.Core.Diagrams;
using Reports.Core.Documents;

namespace Reports.Testing;

/// <summary>A report with every kind of block, long enough to have every kind of page; seeds vary its lengths.</summary>
public sealed class SampleReport
{
    private readonly SampleText _text;
    private readonly int _scenes;
    private readonly int _rows;

    private SampleReport(int seed, int scenes, int rows)
    {
        _text = new SampleText(seed);
        _scenes = scenes;
        _rows = rows;
    }

    /// <summary>A report with this many scene cards and rows in each list.</summary>
    public static ReportDocument Of(int seed = 1, int scenes = 24, int rows = 60, ReportKind kind = ReportKind.Annex) =>
        new SampleReport(seed, scenes, rows).Document(kind);

    /// <summary>A report of a few blocks, one of each kind.</summary>
    public static ReportDocument Small(ReportKind kind = ReportKind.Annex) => new SampleReport(7, 2, 3).Document(kind);

    private static FigureBlock Figure(string id, string caption, double width, double height) => new(
        id,
        caption,
        new DiagramLayout(id, 442, height, caption, $"{caption}。图中列出6类业务活动。", [], [], 0),
        width);

    private ReportDocument Document(ReportKind kind) => new(
        kind,
        "制糖行业数字化转型“一图四清单”（2026年版）",
        "制糖（QB02）",
        "3f9ac2d1",
        new DateOnly(2026, 10, 31),
        [
            new ReportSection(PageLayout.PortraitA4, [.. Front(kind)]),
            new ReportSection(PageLayout.PortraitA4, [new ContentsBlock()]),
            new ReportSection(PageLayout.PortraitA4, [new FigureListBlock()]),
            new ReportSection(PageLayout.PortraitA4, [.. Overview()]),
            new ReportSection(PageLayout.FoldOutA3, [Figure("map", "制糖行业数字化转型场景图谱", 352, 250)]),
            new ReportSection(PageLayout.PortraitA4, [.. Scenes()]),
            List("data", "数据要素清单", "D"),
            List("models", "知识模型清单", "M"),
            new ReportSection(PageLayout.PortraitA4, [.. Statistics()]),
        ]);

    private static IEnumerable<Block> Front(ReportKind kind)
    {
        if (kind == ReportKind.Annex)
        {
            yield return new ParagraphBlock(ParagraphStyle.AnnexLabel, [new TextInline("附件")]);
        }

        yield return new ParagraphBlock(ParagraphStyle.Title, [new TextInline("制糖行业数字化转型“一图四清单”\n（2026年版）")]);
        if (kind != ReportKind.Annex)
        {
            yield return new ParagraphBlock(ParagraphStyle.CoverLine, [new TextInline("编制单位：", Strong: true), new TextInline("示例制糖行业协会")]);
            yield return new ParagraphBlock(ParagraphStyle.CoverLine, [new TextInline("数据截至：", Strong: true), new TextInline("2026年10月31日")]);
        }

        yield return ParagraphBlock.Body("制糖产业链由原料与糖料、压榨、制炼、成品与包装、流通与服务5个环节构成。场景图谱（简称“一图谱”）收录场景23个，四清单收录要素158条。");
        yield return ParagraphBlock.Body("从现状看，评级为★的场景5个，★★的13个，★★★的5个，没有评级为★★★★的场景；场景间协同关系18项，已打通8项。");
    }

    private IEnumerable<Block> Overview()
    {
        yield return new HeadingBlock(1, "总体情况", "h1");
        yield return new HeadingBlock(2, "填报与汇总", "h1-1");
        yield return _text.Body();
        yield return new HeadingBlock(2, "产业链环节", "h1-2");
        yield return new ParagraphBlock(ParagraphStyle.Body, [new TextInline("各环节场景数不等（见"), new ReferenceInline("segments"), new TextInline("）。")]);
        yield return Numbers("segments", "产业链环节与场景数", 5);
        yield return new ParagraphBlock(ParagraphStyle.Note, [new TextInline("注：跨环节场景在所涉环节各计1次，各环节场景数之和大于场景总数。")]);
        yield return new HeadingBlock(2, "场景分类", "h1-3");
        yield return new ParagraphBlock(ParagraphStyle.Body, [new TextInline(_text.Sentence() + "（如"), new ReferenceInline("categories"), new TextInline("所示）。")]);
        yield return Figure("categories", "场景分类", 150, 260);
        yield return _text.Body();
        yield return new HeadingBlock(2, "场景数字化要素", "h1-4");
        yield return _text.Body();
        yield return Figure("elements", "场景的数字化要素", 156, 300);
        yield return _text.Body();
        yield return new HeadingBlock(1, "数字化转型场景图谱", "h2");
        yield return new ParagraphBlock(ParagraphStyle.Body, [new TextInline("场景图谱以产业链环节为列（如"), new ReferenceInline("map"), new TextInline("所示）。")]);
        yield return _text.Body();
    }

    private IEnumerable<Block> Scenes()
    {
        yield return new HeadingBlock(1, "分类场景", "h3");
        yield return _text.Body();
        for (var scene = 0; scene < _scenes; scene++)
        {
            if (scene % 5 == 0)
            {
                yield return new HeadingBlock(2, "第" + ChineseNumeral.Of((scene / 5) + 1) + "类场景", FormattableString.Invariant($"h3-{scene / 5}"));
                yield return _text.Body();
            }

            yield return new HeadingBlock(3, _text.Name(), FormattableString.Invariant($"scene-{scene}"));
            yield return SampleTables.Card(_text, scene);
        }
    }

    private IEnumerable<Block> Statistics()
    {
        yield return new HeadingBlock(1, "统计分析", "h5");
        for (var part = 0; part < Math.Max(2, _scenes / 4); part++)
        {
            var id = FormattableString.Invariant($"h5-{part}");
            yield return new HeadingBlock(2, _text.Name() + "分布", id);
            yield return _text.Body();
            yield return new ParagraphBlock(ParagraphStyle.Body, [new TextInline("数据要素。", Strong: true), new TextInline(_text.Sentence())]);
            yield return Numbers(id + "-t", _text.Name() + "数量", 4 + (part * 3 % 17));
            yield return _text.Body();
            yield return Figure(id + "-f", _text.Name(), 156, 120 + (part * 37 % 200));
            yield return new HeadingBlock(3, _text.Name(), id + "-1");
            yield return _text.Body();
            yield return new HeadingBlock(4, _text.Name(), id + "-2");
            yield return _text.Body();
        }
    }

    private TableBlock Numbers(string id, string caption, int rows) => SampleTables.Numbers(_text, id, caption, rows);

    private ReportSection List(string id, string caption, string prefix) =>
        new(PageLayout.LandscapeA4, [SampleTables.List(_text, id, caption, prefix, _rows)], id);
}
