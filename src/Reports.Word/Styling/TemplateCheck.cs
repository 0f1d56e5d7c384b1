using System.Xml.Linq;
using Reports.Core.Documents.Filling;
using Reports.Word.Reading;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>Looks through a style file before the run: styles, placeholders, what cannot be followed.</summary>
public static class TemplateCheck
{
    /// <summary>Everything there is to say about a style file.</summary>
    /// <param name="docx">Its bytes.</param>
    /// <param name="name">Its name.</param>
    /// <param name="catalogue">The placeholders there are.</param>
    /// <exception cref="DocumentUnreadableException">It cannot be read, or must not be used at all.</exception>
    public static IReadOnlyList<StyleProblem> Check(byte[] docx, string name, TagCatalogue catalogue)
    {
        var file = StyleFile.Read(docx, name);
        return [.. Styles(file), .. Tags(file, catalogue), .. file.Notes.Select(note => new StyleProblem(false, new("样式和页面", "Styles and pages"), note))];
    }

    /// <summary>Whether the file has text that the report is made from.</summary>
    internal static bool IsTemplate(StyleFile file, TagCatalogue catalogue) => Placeholders.HasAny(BodyOf(file), catalogue);

    /// <summary>What is wrong with its placeholders.</summary>
    internal static IEnumerable<StyleProblem> Tags(StyleFile file, TagCatalogue catalogue)
    {
        var body = BodyOf(file);
        var isTemplate = IsTemplate(file, catalogue);
        var found = new List<StyleProblem>();
        var check = new TagCheck(catalogue, found);
        check.Body(body);
        foreach (var (path, root) in Margins(file))
        {
            check.Margin(root, path.Contains("header", StringComparison.OrdinalIgnoreCase));
        }

        if (isTemplate)
        {
            check.Missing();
        }
        else if (OwnParagraphs(body) is > 0 and var count)
        {
            found.Add(new StyleProblem(
                false,
                new("正文", "Text"),
                new(
                    $"正文有 {count} 段文字，没有占位标记，不写入报告。要让报告按这份文件的文字生成，请加入标记，如“{ReportPieces.Everything}”。",
                    $"Its {count} paragraphs hold no placeholder and are not in the report. To build the report from them, add one, e.g. “{ReportPieces.Everything}”.")));
        }

        return found;
    }

    private static IEnumerable<StyleProblem> Styles(StyleFile file) => file.Missing.Select(style => new StyleProblem(
        true,
        new("样式", "Styles"),
        new(
            $"缺少样式“{StyleNames.Shown(style)}”（{style.Id}）。请在 Word 中新建这一名称的样式，或从 reports template style 生成的文件复制。",
            $"The style “{style.Name}” ({style.Id}) is missing. Make it in Word, or copy it from the file that reports template style writes.")));

    private static XElement BodyOf(StyleFile file) => file.Package.Xml(file.Package.MainPath).Element(W + "body")!;

    private static IEnumerable<(string Path, XElement Root)> Margins(StyleFile file) => file.Package.Links(file.Package.MainPath)
        .Where(link => !link.IsExternal && (link.Type == PartKind.Header.Relationship || link.Type == PartKind.Footer.Relationship))
        .Select(link => DocxFile.PathOf(file.Package.MainPath, link))
        .Distinct(StringComparer.Ordinal)
        .Where(path => file.Package.Bytes(path) is not null)
        .Select(path => (path, file.Package.Xml(path)));

    private static int OwnParagraphs(XElement body) => body.Elements()
        .Where(element => element.Name != W + "sdt" || TagCatalogue.Clean(Placeholders.NameOf(element)) != Placeholders.Instruction)
        .SelectMany(element => element.DescendantsAndSelf(W + "p"))
        .Count(paragraph => OwnText.TextOf(paragraph).Trim().Length > 0);
}
