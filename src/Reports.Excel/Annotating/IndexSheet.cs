using System.Globalization;
using System.Text;
using Reports.Core.Findings;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Excel.Patching;
using Reports.Excel.Writing;

namespace Reports.Excel.Annotating;

/// <summary>The sheet that lists all findings with links to their cells.</summary>
/// <param name="Name">Its name on the tab.</param>
/// <param name="Findings">The findings in the order of its rows.</param>
internal sealed record IndexSheet(string Name, IReadOnlyList<Finding> Findings)
{
    /// <summary>Row of the headings.</summary>
    public const int HeaderRow = OwnMarks.HeaderRow;

    private const string Wanted = OwnMarks.IndexSheet;
    private static readonly (string Heading, double Width)[] Columns =
        [.. OwnMarks.Headings.Zip<string, double>([7, 9, 16, 12, 52, 26, 26, 46])];

    private readonly Dictionary<Finding, int> _rows = Findings
        .Select((finding, at) => (finding, Row: HeaderRow + 1 + at))
        .DistinctBy(pair => pair.finding, ReferenceEqualityComparer.Instance)
        .ToDictionary(pair => pair.finding, pair => pair.Row, (IEqualityComparer<Finding>)ReferenceEqualityComparer.Instance);

    /// <summary>The last row.</summary>
    public int LastRow => HeaderRow + Findings.Count;

    /// <summary>An index of these findings in a workbook that has these sheets.</summary>
    public static IndexSheet Of(IReadOnlyList<Finding> findings, IEnumerable<string> sheets)
    {
        var taken = sheets.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = Wanted;
        for (var copy = 2; taken.Contains(name); copy++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{Wanted}({copy})");
        }

        return new IndexSheet(name, findings);
    }

    /// <summary>The row of a finding.</summary>
    public int RowOf(Finding finding) => _rows[finding];

    /// <summary>The sheet's part.</summary>
    /// <param name="dialect">The workbook's namespaces.</param>
    /// <param name="styles">Styles of its cells; null when the workbook has none.</param>
    /// <param name="sheets">Names of the workbook's sheets, which links may lead to.</param>
    public string Write(Dialect dialect, IndexStyles? styles, IReadOnlyCollection<string> sheets)
    {
        var xml = new StringBuilder();
        var last = ColumnLetters.Of(Columns.Length);
        xml.Append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
            .Append(CultureInfo.InvariantCulture, $"<worksheet xmlns=\"{dialect.Main}\"><sheetPr><tabColor rgb=\"FFB3261E\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
            .Append(CultureInfo.InvariantCulture, $"<dimension ref=\"A1:{last}{LastRow}\"/>")
            .Append(CultureInfo.InvariantCulture, $"<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"><pane ySplit=\"{HeaderRow}\" topLeftCell=\"A{HeaderRow + 1}\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A{HeaderRow + 1}\" sqref=\"A{HeaderRow + 1}\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (var at = 0; at < Columns.Length; at++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{at + 1}\" max=\"{at + 1}\" width=\"{Columns[at].Width}\" customWidth=\"1\"/>");
        }

        xml.Append("</cols><sheetData>");
        int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
        AddRow(xml, 1, [(Wanted, styles?.Title)]);
        AddRow(xml, 2, [(string.Create(CultureInfo.InvariantCulture, $"共 {Findings.Count} 项：错误 {Count(Severity.Error)}，警告 {Count(Severity.Warning)}，提示 {Count(Severity.Note)}。点“单元格”一列可定位；在名称框中选“{Wanted}”可回到本表。"), styles?.Hint)]);
        AddRow(xml, HeaderRow, [.. Columns.Select(column => (column.Heading, styles?.Head))]);
        for (var at = 0; at < Findings.Count; at++)
        {
            AddRow(xml, HeaderRow + 1 + at, CellsOf(Findings[at], styles, sheets));
        }

        xml.Append(CultureInfo.InvariantCulture, $"</sheetData><autoFilter ref=\"A{HeaderRow}:{last}{LastRow}\"/>");
        AddLinks(xml, sheets);
        return xml
            .Append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
            .Append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>")
            .Append("<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>")
            .ToString();
    }

    /// <summary>A reference to a cell of a sheet, as formulas and links write it.</summary>
    public static string Reference(string sheet, string cell) =>
        $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{cell}";

    private static (string Text, int? Style)[] CellsOf(Finding finding, IndexStyles? styles, IReadOnlyCollection<string> sheets)
    {
        var body = styles?.Body;
        var (severity, word) = finding.Severity switch
        {
            Severity.Error => (styles?.Error, "错误"),
            Severity.Warning => (styles?.Warning, "警告"),
            _ => (styles?.Note, "提示"),
        };
        var more = finding is { Count: > 1, Related.Count: > 0 } ? string.Create(CultureInfo.InvariantCulture, $" 等 {finding.Count} 处") : "";
        return
        [
            (word, severity),
            (finding.Rule, body),
            (finding.Sheet.Length > 0 ? finding.Sheet : "整个工作簿", body),
            (finding.Where is { } where ? where.A1 + more : LinkOf(finding, sheets) is null ? "" : "打开", LinkOf(finding, sheets) is null ? body : styles?.Link),
            (finding.Message.Zh, body),
            (finding.Found, body),
            (finding.Expected.Zh, body),
            (finding.Hint.Zh, body),
        ];
    }

    private static string? LinkOf(Finding finding, IReadOnlyCollection<string> sheets) =>
        sheets.Contains(finding.Sheet, StringComparer.Ordinal) ? Reference(finding.Sheet, finding.Where?.A1 ?? "A1") : null;

    private void AddLinks(StringBuilder xml, IReadOnlyCollection<string> sheets)
    {
        var links = new StringBuilder();
        for (var at = 0; at < Findings.Count; at++)
        {
            if (LinkOf(Findings[at], sheets) is { } target)
            {
                links.Append(CultureInfo.InvariantCulture, $"<hyperlink ref=\"D{HeaderRow + 1 + at}\" location=\"{CellXml.Escape(target)}\"/>");
            }
        }

        if (links.Length > 0)
        {
            xml.Append("<hyperlinks>").Append(links).Append("</hyperlinks>");
        }
    }

    private static void AddRow(StringBuilder xml, int row, (string Text, int? Style)[] cells)
    {
        // Programs that do not fit rows to wrapped text on opening get a height; without customHeight it still adapts.
        var lines = row < HeaderRow ? 1 : cells.Select((cell, at) => CellContent.Lines(cell.Text, Columns[at].Width)).Max();
        xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\" ht=\"{Math.Min(400, (row == 1 ? 22 : 14) * lines) + 5}\">");
        for (var at = 0; at < cells.Length; at++)
        {
            var (text, style) = cells[at];
            var address = new CellAddress("", row, at + 1);
            var attributes = CellXml.Attributes(address, style?.ToString(CultureInfo.InvariantCulture));
            xml.Append(CellXml.Write("", attributes, text.Length == 0 ? null : new RawCell(row, at + 1, CellKind.Text, text), isIsoDate: false, uses1904: false));
        }

        xml.Append("</row>");
    }
}
