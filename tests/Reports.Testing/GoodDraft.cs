using Reports.Core.Documents.Drafts;
using Reports.Core.Documents.Layout;

namespace Reports.Testing;

/// <summary>A small report that breaks no rule; copies break one at a time.</summary>
/// <param name="Blocks">Its blocks without places.</param>
public sealed record GoodDraft(IReadOnlyList<DraftBlock> Blocks)
{
    private static readonly DraftPageNumber Odd = new(IsEven: false, "— 1 —", ParagraphAlignment.Right, OfficialFonts.Song, OfficialLayout.PageNumberSize, IsTurned: false);

    /// <summary>The report without a fault.</summary>
    public GoodDraft()
        : this(
        [
            Text(DraftRole.AnnexLabel, "附件", OfficialFonts.Hei) with { After = OfficialLayout.LinePitch, KeepNext = true },
            Text(DraftRole.Title, "水泥行业数字化转型“一图四清单”", OfficialFonts.Title, OfficialLayout.TitleSize) with { Alignment = ParagraphAlignment.Centre },
            Body("场景图谱收录场景3个，四清单收录要素6条。"),
            Heading(1, "一、", "总体情况"),
            Heading(2, "（一）", "产业链环节"),
            Body("各环节情况见表1，场景分类如图1所示。") with { Targets = ["_Ref1"] },
            Caption("表1　业务活动与场景数"),
            new DraftTable(
                DraftPlace.Document,
                0,
                8000,
                [
                    Row(["业务活动", "场景数（个）"], isHeader: true),
                    Row(["生产制造", "2"]),
                    Row(["经营管理", "1"]),
                    Row(["合计", "3"]),
                ]),
            Text(DraftRole.Note, "注：跨环节场景计1次。", OfficialFonts.Body, OfficialLayout.TableSize),
            Text(DraftRole.Figure, "", OfficialFonts.Body) with { Figures = [new DraftFigure("按环节列出场景数，共3个。", IsVector: true, 0, 0)], KeepNext = true },
            Caption("图1　场景分类") with { KeepNext = false },
            Heading(2, "（二）", "工作情况"),
        ])
    {
    }

    /// <summary>Its one section.</summary>
    public DraftSection Section { get; init; } = new(
        DraftPlace.Document,
        PageGeometry.Of(Reports.Core.Documents.PageLayout.PortraitA4),
        [Odd, Odd with { IsEven = true, Alignment = ParagraphAlignment.Left }],
        "");

    /// <summary>Title in its properties.</summary>
    public string Title { get; init; } = "水泥行业数字化转型“一图四清单”";

    /// <summary>Language of its text and in its properties.</summary>
    public string Language { get; init; } = "zh-CN";

    /// <summary>A paragraph of body text as the style has it.</summary>
    public static DraftParagraph Body(string text) => Text(DraftRole.Body, text, OfficialFonts.Body) with
    {
        Line = OfficialLayout.LinePitch,
        FirstLine = OfficialStyles.Body.FirstLine,
        Alignment = ParagraphAlignment.Justified,
    };

    /// <summary>A heading with its automatic number.</summary>
    public static DraftParagraph Heading(int level, string number, string text) =>
        Text(DraftRole.Heading, text, OfficialFonts.Hei) with { Level = level, Number = number, KeepNext = true };

    /// <summary>A caption.</summary>
    public static DraftParagraph Caption(string text) =>
        Text(DraftRole.Caption, text, OfficialFonts.Hei, OfficialLayout.CaptionSize) with { Alignment = ParagraphAlignment.Centre, KeepNext = true, Bookmarks = text[0] == '表' ? ["_Ref1"] : [] };

    /// <summary>A row of cells.</summary>
    public static DraftRow Row(IEnumerable<string> cells, bool isHeader = false) =>
        new([.. cells.Select(text => new DraftCell([Text(DraftRole.Cell, text, OfficialFonts.Body, OfficialLayout.TableSize)]))], isHeader, CanSplit: false);

    /// <summary>A table of cells, its first row the header.</summary>
    public static DraftTable Table(params string[][] rows) =>
        new(DraftPlace.Document, 0, 8000, [.. rows.Select((row, at) => Row(row, at == 0))]);

    /// <summary>With a block more at the end.</summary>
    public GoodDraft With(params DraftBlock[] more) => this with { Blocks = [.. Blocks, .. more] };

    /// <summary>With some of its paragraphs changed.</summary>
    public GoodDraft Change(string text, Func<DraftParagraph, DraftParagraph> change) =>
        this with { Blocks = [.. Blocks.Select(block => block is DraftParagraph paragraph && paragraph.Text == text ? change(paragraph) : block)] };

    /// <summary>With another text in place of one.</summary>
    public GoodDraft Say(string text, string instead) =>
        Change(text, paragraph => paragraph with { Text = instead, Runs = [paragraph.Runs[0] with { Text = instead }] });

    /// <summary>With its table changed.</summary>
    public GoodDraft ChangeTable(Func<DraftTable, DraftTable> change) =>
        this with { Blocks = [.. Blocks.Select(block => block is DraftTable table ? change(table) : block)] };

    /// <summary>The draft with every place filled in.</summary>
    public Draft Build()
    {
        var (number, under, headings) = (0, 0, new List<(int Level, string Text)>());
        var placed = new List<DraftBlock>();
        var label = "";
        foreach (var block in Blocks)
        {
            if (block is DraftParagraph { Level: > 0 } heading)
            {
                headings.RemoveAll(other => other.Level >= heading.Level);
                headings.Add((heading.Level, heading.Shown));
                under = -1;
            }

            var place = new DraftPlace(++number, [.. headings.Select(each => each.Text)], ++under);
            if (block is DraftTable table)
            {
                DraftPlace Cell(int row, int column) => place with { Number = ++number, Table = label, Row = row + 1, Column = column + 1 };
                placed.Add(table with
                {
                    Place = place with { Table = label },
                    Rows = [.. table.Rows.Select((row, at) => row with { Cells = [.. row.Cells.Select((cell, column) => cell with { Paragraphs = [.. cell.Paragraphs.Select(paragraph => paragraph with { Place = Cell(at, column) })] })] })],
                });
                continue;
            }

            var text = (DraftParagraph)block;
            label = text.Role == DraftRole.Caption ? text.Text.Split('　')[0] : "";
            placed.Add(text with { Place = place });
        }

        return new Draft("报告.docx", "0", Title, Language, Language, [Section], placed);
    }

    private static DraftParagraph Text(DraftRole role, string text, string font, int size = OfficialLayout.BodySize) => new(DraftPlace.Document, 0, role, text)
    {
        Runs = text.Length == 0 ? [] : [new DraftRun(text, font, size) { LatinFont = OfficialFonts.Latin }],
    };
}
