using System.Xml.Linq;
using Reports.Core;
using Reports.Core.Diagrams;
using Reports.Core.Documents;
using Reports.Core.Documents.Filling;
using Reports.Word.Keeping;
using Reports.Word.Reading;
using static Reports.Word.Wml;

namespace Reports.Word.Styling;

/// <summary>
/// Writes a report into a copy of a style file: the file's parts stay as they are, byte for byte where nothing has to change; its text
/// makes way for the report. Same report and file, same bytes.
/// </summary>
public static class StyledReport
{
    /// <summary>The report as composed, in the style.</summary>
    public static byte[] Write(ReportDocument document, IDiagramPainter painter, StyleFile style)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(style);
        return Write(new FilledTemplate(document, new Dictionary<string, IReadOnlyList<XElement>>(StringComparer.Ordinal), [], []), painter, style, null);
    }

    /// <summary>The report in the style; when the file has text with placeholders, as that text says.</summary>
    /// <param name="values">What the placeholders stand for.</param>
    /// <param name="catalogue">The placeholders there are.</param>
    /// <param name="painter">Paints figures.</param>
    /// <param name="style">The style file.</param>
    /// <param name="note">Is told what could not be done as asked.</param>
    /// <exception cref="DocumentUnreadableException">A placeholder cannot be used.</exception>
    public static byte[] Write(TagValues values, TagCatalogue catalogue, IDiagramPainter painter, StyleFile style, Action<Bilingual> note)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(note);
        var problems = TemplateCheck.Tags(style, catalogue).ToList();
        if (problems.Exists(problem => problem.IsError))
        {
            throw StyleRefusals.Tags(style.Name, [.. problems.Where(problem => problem.IsError)]);
        }

        foreach (var each in style.Notes.Concat(problems.Select(problem => new Bilingual($"{problem.Place.Zh}：{problem.Text.Zh}", $"{problem.Place.En}: {problem.Text.En}"))))
        {
            note(each);
        }

        var template = TemplateCheck.IsTemplate(style, catalogue)
            ? TemplateFiller.Fill(style, values, catalogue)
            : new FilledTemplate(values.Report, new Dictionary<string, IReadOnlyList<XElement>>(StringComparer.Ordinal), [], []);
        foreach (var each in template.Notes)
        {
            note(each);
        }

        return Write(template, painter, style, root => new TagFilling(catalogue).Fill(root, new TagScope(values, null, null)).Single());
    }

    private static byte[] Write(FilledTemplate template, IDiagramPainter painter, StyleFile style, Func<XElement, XElement>? fill)
    {
        var context = OwnHeadings.Marked(WritingContext.Of(template.Report, style.Style()), template.Own);
        using var fresh = new MemoryStream();
        ReportWriter.Write(context, painter, fresh);
        var source = DocxFile.Open(fresh.ToArray(), style.Name);
        var target = style.Package.Copy();
        StyleParts.Prepare(style, target);
        if (fill is not null)
        {
            StyleParts.FillMargins(target, fill);
        }

        var sections = new StyledSections(style, target, context, template.Pages);
        var main = style.Package.Xml(target.MainPath);
        style.Sheet.Rename(main);
        main.Element(W + "background")?.Remove();
        var import = new PartImport(source, target);
        var body = main.Element(W + "body")!;
        body.ReplaceNodes(sections.Fit(source.Xml(source.MainPath).Element(W + "body")!.Elements(), import));
        OwnHeadings.Return(body);
        ReportKeeper.Number(body);
        ContentsTabs.Set(body, style, context);
        ReportKeeper.DeclareNames(main);
        target.Put(target.MainPath, main);
        target.Put(import.AddPart("../customXml/reportOrigin.xml", PartKind.CustomXml.ContentType, PartKind.CustomXml.Relationship), source.Xml(ReportFile.OriginOf(source)!));
        import.Finish(main);
        StyleParts.SetProperties(target, template.Report);
        Pruning.Prune(target, main);
        return target.ToBytes();
    }
}
