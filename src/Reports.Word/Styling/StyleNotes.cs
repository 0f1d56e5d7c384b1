using System.Xml.Linq;
using Reports.Core;
using Reports.Core.Documents.Layout;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>What of a style file a report cannot follow, or follows in its own way; nothing of it goes unsaid.</summary>
internal static class StyleNotes
{
    // Settings that move text about in ways the page numbers are not computed for.
    private static readonly (string Element, Bilingual What)[] Unfollowed =
    [
        ("w", new("字符缩放", "character scale")),
        ("framePr", new("图文框", "frames")),
        ("pBdr", new("段落边框", "paragraph borders")),
        ("textDirection", new("文字方向", "text direction")),
        ("vanish", new("隐藏文字", "hidden text")),
    ];

    internal static IEnumerable<Bilingual> Of(StyleFile file) =>
        [.. Pages(file), .. Numbers(file), .. Lines(file), .. Settings(file), .. Setup(file)];

    private static IEnumerable<Bilingual> Pages(StyleFile file)
    {
        if (!file.Pages.HasPortrait)
        {
            yield return new("样式文件没有竖页，竖页按 GB/T 9704 的版面设置。", "The style file has no upright page; upright pages follow GB/T 9704.");
        }

        if (!file.Pages.HasLandscape)
        {
            yield return new(
                "样式文件没有横页，清单的横页由竖页旋转得出，页眉页脚与竖页相同；要另行设置，请在样式文件中加一个横向的节。",
                "The style file has no lying page; the lists' pages are the upright page turned, with its headers and footers. Add a landscape section to set them.");
        }

        if (!file.Pages.HasFoldOut)
        {
            yield return new(
                "样式文件没有折页，图谱的折页与竖页同高、加宽一倍，页眉页脚与竖页相同；要另行设置，请在样式文件中加一个 A3 横向的节。",
                "The style file has no fold-out; the map's page is as high as the upright page and twice as wide. Add an A3 landscape section to set it.");
        }
    }

    private static IEnumerable<Bilingual> Numbers(StyleFile file)
    {
        if (!file.NumbersHeadings)
        {
            yield return new("样式文件的标题样式没有自动编号，标题按“一、（一）1.（1）”编号。", "The headings of the style file are not numbered; they are numbered 一、（一）1.（1）.");
        }

        foreach (var number in file.HeadingNumbers.OfType<HeadingNumber>().Where(number => !HeadingNumber.Knows(number.Format) && number.Format != "bullet").DistinctBy(number => number.Format, StringComparer.Ordinal))
        {
            yield return new(
                $"标题编号格式“{number.Format}”不能预先算出，目录中按阿拉伯数字列出；请在 Word 中更新目录。",
                $"The heading numbers of format “{number.Format}” cannot be computed; the contents show digits. Update the contents in Word.");
        }
    }

    private static IEnumerable<Bilingual> Lines(StyleFile file)
    {
        var used = StyleNames.Needed.Where(style => file.Sheet.ById.ContainsKey(style.Id)).ToList();
        var estimated = used.Where(style => file.Formats.IsEstimated(style.Id)).Select(StyleNames.Shown).ToList();
        if (estimated.Count > 0)
        {
            yield return new(
                $"以下样式的行距不是“固定值”，行高随字体变化，目录中的页码按估算得出，请在 Word 中更新目录核对：{string.Join('、', estimated)}。",
                $"Lines of these styles are as high as the font makes them; page numbers in the contents are estimated, update them in Word: {string.Join(", ", estimated)}.");
        }

        foreach (var (element, what) in Unfollowed)
        {
            var styles = used.Where(style => file.Formats.Setting(style.Id, element) is { } found && IsSet(found)).Select(StyleNames.Shown).ToList();
            if (styles.Count > 0)
            {
                yield return new(
                    $"以下样式设有{what.Zh}，计算页码时不计入，请在 Word 中更新目录核对：{string.Join('、', styles)}。",
                    $"These styles set {what.En}, which page numbers are not computed for; update the contents in Word: {string.Join(", ", styles)}.");
            }
        }
    }

    private static bool IsSet(XElement setting) => setting.Attribute(W + "val")?.Value is not ("0" or "false" or "off" or "100" or "lrTb");

    private static IEnumerable<Bilingual> Settings(StyleFile file)
    {
        if (file.RootOf("settings") is not { } settings)
        {
            yield break;
        }

        if (settings.Element(W + "characterSpacingControl")?.Attribute(W + "val")?.Value is { } control and not "doNotCompress")
        {
            yield return new(
                "样式文件压缩标点间距，报告中已改为不压缩，否则目录中的页码不准。",
                $"The style file compresses punctuation ({control}); the report does not, or the page numbers of its contents would be wrong.");
        }

        if (StyleSettings.Dropped(settings) is { Count: > 0 } dropped)
        {
            yield return new(
                $"样式文件的以下设置没有带入报告：{string.Join('、', dropped.Select(each => each.Zh))}。",
                $"These settings of the style file are not in the report: {string.Join(", ", dropped.Select(each => each.En))}.");
        }
    }

    private static IEnumerable<Bilingual> Setup(StyleFile file)
    {
        var pages = file.Pages.All.Select(page => page.Settings).ToList();
        if (pages.Exists(page => page.Element(W + "cols")?.Attribute(W + "num")?.Value is { } columns and not ("0" or "1")))
        {
            yield return new("样式文件设有分栏，计算页码时按一栏计，请在 Word 中更新目录核对。", "The style file has columns of text; page numbers are computed for one. Update the contents in Word.");
        }

        if (pages.Exists(page => page.Element(W + "pgNumType")?.Attribute(W + "fmt")?.Value is { } format and not ("decimal" or "numberInDash")))
        {
            yield return new("样式文件的页码不是阿拉伯数字，目录中的页码仍按阿拉伯数字列出。", "Page numbers of the style file are not digits; the contents show digits.");
        }

        if (file.UsesGrid)
        {
            yield return new(
                "正文对齐到文档网格，表格、图片前后各程序排法略有不同，请在 Word 中更新目录核对页码。",
                "Text stands on the grid of the page, which programs set differently beside tables and pictures; update the contents in Word.");
        }

        if (file.Grid.CharacterSpacing != 0)
        {
            yield return new("样式文件的文档网格规定了每行字数，各程序排法略有不同，请在 Word 中更新目录核对页码。", "The style file fixes characters per line by its grid, which programs set differently; update the contents in Word.");
        }
    }
}
