using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Excel.Patching;
using Reports.Excel.Reading;

namespace Reports.Excel.Annotating;

/// <summary>
/// Marks findings in a copy of the user's own workbook: a comment and a colour at each faulty cell, and a sheet that lists them with
/// links. Parts that need no mark are copied as they lie packed, and everything can be taken off again.
/// </summary>
public static class WorkbookAnnotator
{
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private const string IndexPart = "xl/worksheets/reportsFindings.xml";
    private const string IndexId = "reports-findings";

    /// <summary>Writes the annotated copy of <paramref name="workbook"/> to <paramref name="output"/>; marks of an earlier annotation are taken off first.</summary>
    /// <exception cref="WorkbookUnreadableException">The file is no xlsx workbook, damaged, locked, hostile or too large.</exception>
    public static void Annotate(byte[] workbook, IReadOnlyList<Finding> findings, Stream output)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(output);
        var file = Stripped(workbook) ?? workbook;
        var read = WorkbookReader.Read(new MemoryStream(file), "");
        using var package = new WorkbookPackage(file, ReadLimits.Default, CancellationToken.None);
        var parts = new ChangingPackage(file, package);
        var names = WorkbookParts.Of(package);
        var dialect = Dialect.Of(parts.Xml(names.Workbook));
        var index = IndexSheet.Of(findings, names.Sheets.Keys);
        var stylesPart = package.Relationships(names.Workbook).FirstOrDefault(link => link.Kind == "styles" && package.Has(link.Target))?.Target;
        var styles = stylesPart is not null && PartText.Read(package.ReadAll(stylesPart)) is { } text ? new StyleSheet(text.Text) : null;

        MarkSheets(parts, read, names, dialect, styles, index);
        var indexStyles = styles is null ? null : IndexStyles.AddTo(styles);
        if (styles is not null)
        {
            parts.TrySplice(stylesPart!, _ => styles.Splices());
        }

        parts.Set(IndexPart, index.Write(dialect, indexStyles, [.. names.Sheets.Keys]));
        parts.TypePart(IndexPart, SheetType);
        parts.Link(names.Workbook, IndexId, $"{dialect.Links}/worksheet", IndexPart);
        parts.TrySplice(names.Workbook, workbookText => WorkbookIndex.Splices(workbookText, dialect, index, IndexId));
        parts.Link("", "reports-annotation", AnnotationRecord.LinkType, AnnotationRecord.PartName);
        parts.TypePart(AnnotationRecord.PartName, AnnotationRecord.ContentType);

        var rewriter = parts.Rewriter();
        rewriter.Add(AnnotationRecord.PartName, AnnotationRecord.Of(parts, rewriter).Write());
        rewriter.Write(output);
    }

    /// <summary>
    /// Takes all marks off an annotated workbook, which gives the original file back byte for byte; false, with nothing written,
    /// when the file carries no marks of ours or was saved by another program since.
    /// </summary>
    /// <exception cref="WorkbookUnreadableException">The file is no xlsx workbook, damaged, locked, hostile or too large.</exception>
    public static bool TryStrip(byte[] workbook, Stream output)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(output);
        _ = WorkbookReader.Read(new MemoryStream(workbook), "");
        if (Stripped(workbook) is not { } original)
        {
            return false;
        }

        output.Write(original);
        return true;
    }

    private static void MarkSheets(ChangingPackage parts, RawWorkbook read, WorkbookParts names, Dialect dialect, StyleSheet? styles, IndexSheet index)
    {
        var number = 1;
        foreach (var sheet in read.Sheets)
        {
            var cells = FaultyCells.Of(sheet, index.Findings);
            if (cells.Count == 0)
            {
                continue;
            }

            var part = names.Sheets[sheet.Name];
            if (styles is not null)
            {
                parts.TrySplice(part, text => SheetColours.Splices(SheetText.Scan(text), styles, cells));
            }

            new SheetComments(parts, dialect, part, number++).Add(FaultyCells.Commented(cells), index);
        }
    }

    private static byte[]? Stripped(byte[] workbook)
    {
        using var package = new WorkbookPackage(workbook, ReadLimits.Default, CancellationToken.None);
        if (AnnotationRecord.Find(package) is not { } record)
        {
            return null;
        }

        var rewriter = new ZipRewriter(workbook);
        foreach (var part in record.Parts)
        {
            rewriter.Restore(part.Name, new PackedPart(part.Local, part.Central));
        }

        foreach (var part in record.Added)
        {
            rewriter.Remove(part);
        }

        using var original = new MemoryStream();
        rewriter.Write(original);
        return original.ToArray();
    }
}
