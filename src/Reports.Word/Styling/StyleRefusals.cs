using Reports.Core.Documents.Layout;
using Reports.Word.Reading;

namespace Reports.Word.Styling;

/// <summary>Why a Word file is refused as a style file, in words.</summary>
internal static class StyleRefusals
{
    private const int MostNamed = 5;

    internal static DocumentUnreadableException Template(string name, string target) => new(
        new($"“{name}”链接着另一个模板（{target}），打开报告时 Word 会去读取它。", $"“{name}” is attached to another template ({target}), which Word would load with the report."),
        new("请在 Word 的“开发工具—文档模板”中改为 Normal.dotm，保存后再试。", "In Word, choose Developer – Document Template, set Normal.dotm, save and try again."));

    internal static DocumentUnreadableException External(string name, string kind, string target) => new(
        new($"“{name}”引用了文件以外的内容（{kind}：{target}），打开报告时会去读取它。", $"“{name}” refers to something outside the file ({kind}: {target}), which would be loaded with the report."),
        new("请把链接的图片改为嵌入，断开链接的对象（“文件—信息—编辑指向文件的链接”），保存后再试。", "Embed linked pictures and break links (File – Info – Edit Links to Files), save and try again."));

    internal static DocumentUnreadableException Embedded(string name, string kind) => new(
        new($"“{name}”内嵌有{kind}，不能带入报告。", $"“{name}” embeds {kind}, which must not get into a report."),
        new("请删除该对象，或把它转为图片，保存后再试。", "Delete the object or turn it into a picture, save and try again."));

    internal static DocumentUnreadableException Markup(string name, string part, Exception cause) => new(
        new($"“{name}”内部的“{part}”不是规范的 Word 内容（含文档类型定义或控制字符，或已损坏）。", $"The part “{part}” of “{name}” is not proper Word content (it has a document type, control characters or damage)."),
        new("请在 Word 或 WPS 中打开并另存为新的 docx 文件后再试。", "Open it in Word or WPS, save it as a new docx file and try again."),
        cause);

    internal static DocumentUnreadableException TooLarge(string name) => new(
        new($"“{name}”解压后的内容过大，不像样式文件。", $"“{name}” unpacks to more than a style file can hold."),
        new("样式文件只需样式、页面设置、页眉页脚和少量文字；请删去多余的内容后再试。", "A style file needs styles, page set-up, headers, footers and a little text; take the rest out and try again."));

    internal static DocumentUnreadableException Strict(string name) => new(
        new($"“{name}”以“严格 Open XML 文档”格式保存，无法作为样式文件。", $"“{name}” is saved as a Strict Open XML document and cannot be used as a style file."),
        new("请在 Word 中另存为“Word 文档（*.docx）”后再试。", "Save it in Word as “Word Document (*.docx)” and try again."));

    internal static DocumentUnreadableException Page(string name) => new(
        new($"“{name}”的页面设置使版心过小（不足 50 mm 宽或 90 mm 高），放不下报告。", $"The page set-up of “{name}” leaves too little room for text (less than 50 mm by 90 mm)."),
        new("请检查纸张大小和页边距，保存后再试。", "Check paper size and margins, save and try again."));

    internal static DocumentUnreadableException Missing(string name, IReadOnlyList<ParagraphFormat> styles) => new(
        new(
            $"“{name}”缺少报告需要的 {styles.Count} 个样式：{string.Join('、', styles.Select(style => $"{StyleNames.Shown(style)}（{style.Id}）"))}。",
            $"“{name}” lacks {styles.Count} styles that a report needs: {string.Join(", ", styles.Select(style => $"{style.Name} ({style.Id})"))}."),
        new(
            "请在 Word 中按上列名称新建这些样式；或运行 reports template style --out 样式.docx 取得样式齐全的文件，在它上面修改。",
            "Make styles of these names in Word; or run reports template style --out STYLE.docx and change the file it writes, which has them all."));

    internal static DocumentUnreadableException Tags(string name, IReadOnlyList<StyleProblem> problems) => new(
        new(
            $"“{name}”中有 {problems.Count} 处占位标记不能用：" + string.Concat(problems.Take(MostNamed).Select(problem => "\n· " + problem.Place.Zh + "：" + problem.Text.Zh)) + (problems.Count > MostNamed ? "\n· ……" : ""),
            $"“{name}” has {problems.Count} placeholders that cannot be used:" + string.Concat(problems.Take(MostNamed).Select(problem => "\n· " + problem.Place.En + ": " + problem.Text.En)) + (problems.Count > MostNamed ? "\n· …" : "")),
        new($"请运行 reports template check \"{name}\" 查看全部问题，在 Word 中改正后再试。", $"Run reports template check \"{name}\" for all of them, correct them in Word and try again."));
}
