using System.Globalization;
using Reports.Core.Documents;
using Reports.Core.Documents.Layout;

namespace Reports.Word.Styling;

/// <summary>Every style shown in its own look, with its name and numbers, and how to change it.</summary>
internal sealed class StyleSpecimens(WritingContext context)
{
    private static readonly string[] Steps =
    [
        "要改字体、字号、行距、缩进：在“开始—样式”中右键单击样式名，选“修改”。只改下面的示例文字不起作用；样式名称请保留不变。",
        "要改纸张、页边距和文档网格：把光标放在相应的页上，用“布局—页面设置”修改。本文件有三个节：竖页、横页（清单）和折页（图谱），分别设置。",
        "要改页眉、页脚和页码：双击页眉或页脚直接修改；单页和双页分别设置。页眉页脚中可以有文字、线条和嵌入的图片。",
        "要改标题编号：用“开始—多级列表—定义新的多级列表”修改，四级标题与“标题 1”至“标题 4”相连。",
        "行距请用“固定值”，这样目录中的页码一打开就是对的。",
        "存为 docx 后运行：reports report 填报工作簿.xlsx --out 报告.docx --style 本文件.docx",
    ];

    private static readonly ParagraphFormat[] Sizes = [OfficialStyles.Title, OfficialStyles.Body, OfficialStyles.HeadingOf(1), OfficialStyles.HeadingOf(2), OfficialStyles.HeadingOf(3), OfficialStyles.HeadingOf(4)];

    /// <summary>The instructions and all styles of upright pages.</summary>
    internal void Upright(BodyWriter body)
    {
        Text(body, OfficialStyles.AnnexLabel, Describe(OfficialStyles.AnnexLabel));
        Text(body, OfficialStyles.Title, "报告样式文件");
        Text(body, OfficialStyles.Body, "本文件规定报告的样式、页面设置、页眉页脚和编号，数值取自 GB/T 9704-2012。请另存一份，改成本单位的样子。本页文字是说明，不会写入报告。");
        for (var step = 0; step < Steps.Length; step++)
        {
            Text(body, OfficialStyles.Body, string.Create(CultureInfo.InvariantCulture, $"{step + 1}. {Steps[step]}"));
        }

        foreach (var style in Sizes)
        {
            Text(body, style, Describe(style));
        }

        Text(body, OfficialStyles.CoverLine, Describe(OfficialStyles.CoverLine));
        foreach (var size in StyleNames.TableSizes)
        {
            Text(body, OfficialStyles.TableCaption, Describe(OfficialStyles.TableCaption));
            Table(body, size, PageLayout.PortraitA4);
        }

        Text(body, OfficialStyles.Note, Describe(OfficialStyles.Note));
        Text(body, OfficialStyles.FigureCaption, Describe(OfficialStyles.FigureCaption));
        Text(body, OfficialStyles.ContentsTitle, Describe(OfficialStyles.ContentsTitle));
        foreach (var style in new[] { OfficialStyles.Contents1, OfficialStyles.Contents2, OfficialStyles.FigureListEntry })
        {
            body.BeginParagraph(style);
            Runs.Text(body, Describe(style), style);
            Runs.Tab(body);
            Runs.Text(body, "1", style);
            body.EndParagraph();
        }

        body.BeginParagraph(OfficialStyles.Body);
        Runs.Text(body, "段首语。", OfficialStyles.Body, strong: true);
        Runs.Text(body, "“段首语”是字符样式，用于段首的提示词，黑体。页码用“页码单页”“页码双页”“页码横页”，续表标记用“续表”，见页眉和页脚。", OfficialStyles.Body);
        body.EndParagraph();
    }

    /// <summary>The lying page.</summary>
    internal void Lying(BodyWriter body)
    {
        Text(body, OfficialStyles.Body, "这是横页：四清单印在这里。请在本页设置横页的纸张、页边距、页眉和页脚。按 GB/T 9704，横页的页码与竖页在纸上的位置相同，所以放在左边缘的文本框里。");
        Text(body, OfficialStyles.TableCaption, Describe(OfficialStyles.TableCaption));
        Table(body, 18, PageLayout.LandscapeA4);
    }

    /// <summary>The fold-out.</summary>
    internal static void FoldOut(BodyWriter body)
    {
        Text(body, OfficialStyles.Body, "这是折页：场景图谱印在这里，A3 横放，与 A4 同高。请在本页设置折页的纸张、页边距、页眉和页脚。");
        Text(body, OfficialStyles.FigureCaption, Describe(OfficialStyles.FigureCaption));
    }

    // 公文正文：仿宋_GB2312，三号，固定值 28.95 磅，首行缩进 2 字
    private static string Describe(ParagraphFormat style)
    {
        var parts = new List<string> { style.Font, SizeName(style.HalfPoints), $"固定值{Points(style.Line)}磅" };
        if (style.FirstLineCharacters > 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"首行缩进{style.FirstLineCharacters}字"));
        }

        if (style.LeftCharacters > 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"左缩进{style.LeftCharacters}字"));
        }

        return $"{StyleNames.Shown(style)}：{string.Join('，', parts)}";
    }

    private static string SizeName(int halfPoints) => halfPoints switch
    {
        44 => "二号",
        32 => "三号",
        28 => "四号",
        24 => "小四",
        21 => "五号",
        18 => "小五",
        _ => Points(halfPoints * 10) + "磅",
    };

    private static string Points(int twips) => (twips / 20.0).ToString("0.##", CultureInfo.InvariantCulture);

    private static void Text(BodyWriter body, ParagraphFormat style, string text) => Paragraphs.Plain(body, text, style);

    private void Table(BodyWriter body, int size, PageLayout page)
    {
        var head = OfficialStyles.TableHead(size);
        var table = new TableBlock(
            "",
            "",
            [new($"{head.Name}：{head.Font}，{SizeName(size)}", 1, CellAlignment.Left), new("表头和表内标签用这一样式", 1, CellAlignment.Left)],
            [new([TableCell.Of(Describe(OfficialStyles.TableText(size))), TableCell.Of("表格的正文用这一样式")])],
            size / 2.0,
            KeepWhole: true,
            "表头和表文样式的示例。");
        new Tables(context with { Page = PageGeometry.Of(page) }).Table(body, table, noteFollows: false);
    }
}
