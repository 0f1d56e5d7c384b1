using Reports.Core.Documents;
using Reports.Core.Documents.Layout;

namespace Reports.Word;

/// <summary>Tables and cards.</summary>
internal sealed class Tables(WritingContext context)
{
    private const string Nothing = "—";

    private static readonly IReadOnlyList<Inline> NothingLine = [new TextInline(Nothing)];

    /// <summary>The table without its caption; its last row keeps with a note that follows.</summary>
    internal void Table(BodyWriter body, TableBlock table, bool noteFollows)
    {
        var size = TableMeasures.HalfPoints(table);
        var widths = TableMeasures.ColumnWidths(table, context.Page.TextWidth);
        var (text, head) = (context.Style.Of(OfficialStyles.TableText(size)), context.Style.Of(OfficialStyles.TableHead(size)));
        body.Xml.Open("w:tbl");
        Properties(body.Xml, table, size);
        body.Xml.Open("w:tblGrid");
        foreach (var width in widths)
        {
            body.Xml.Open("w:gridCol").At("w:w", width).Close();
        }

        body.Xml.Close();
        if (table.HasHeader)
        {
            Header(body, table, widths, head);
        }

        for (var row = 0; row < table.Rows.Count; row++)
        {
            var keepNext = TableMeasures.KeepsWithNext(table, row) || (noteFollows && row == table.Rows.Count - 1);
            Row(body, table, table.Rows[row], widths, text, head, keepNext);
        }

        body.Xml.Close();
    }

    private static void Properties(XmlText xml, TableBlock table, int size)
    {
        xml.Open("w:tblPr").Open("w:tblW").At("w:w", "5000").At("w:type", "pct").Close().Open("w:tblBorders");
        foreach (var side in new[] { "w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV" })
        {
            var rule = side.StartsWith("w:inside", StringComparison.Ordinal) ? OfficialLayout.InnerRule : OfficialLayout.OuterRule;
            xml.Open(side).At("w:val", "single").At("w:sz", rule).At("w:space", 0).At("w:color", "000000").Close();
        }

        xml.Close().Open("w:tblLayout").At("w:type", "fixed").Close().Open("w:tblCellMar");
        foreach (var side in new[] { "w:top", "w:left", "w:bottom", "w:right" })
        {
            var margin = side is "w:left" or "w:right" ? OfficialLayout.SideOf(size) : OfficialLayout.CellPadding;
            xml.Open(side).At("w:w", margin).At("w:type", "dxa").Close();
        }

        xml.Close().Open("w:tblLook").At("w:val", table.HasHeader ? "0020" : "0000").At("w:firstRow", table.HasHeader ? 1 : 0).Close();
        if (table.Caption.Length > 0)
        {
            xml.Val("w:tblCaption", CleanText.Of(table.Caption));
        }

        if (table.AltText.Length > 0)
        {
            xml.Val("w:tblDescription", CleanText.Of(table.AltText));
        }

        xml.Close();
    }

    private static void Header(BodyWriter body, TableBlock table, IReadOnlyList<int> widths, ParagraphFormat format)
    {
        body.Shown.Row();
        body.Xml.Open("w:tr").Open("w:trPr").Leaf("w:cantSplit").Leaf("w:tblHeader").Close();
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var heading = table.Columns[column].Heading;
            BeginCell(body, widths[column], 1, isLabel: true);
            Paragraphs.Plain(body, heading.Length == 0 ? Nothing : heading, format, new ParagraphExtras { KeepNext = true });
            body.Xml.Close();
        }

        body.Xml.Close();
    }

    private static void BeginCell(BodyWriter body, int width, int span, bool isLabel)
    {
        body.Shown.Cell();
        var xml = body.Xml.Open("w:tc").Open("w:tcPr").Open("w:tcW").At("w:w", width).At("w:type", "dxa").Close();
        if (span != 1)
        {
            xml.Val("w:gridSpan", span);
        }

        if (isLabel)
        {
            xml.Open("w:shd").At("w:val", "clear").At("w:color", "auto").At("w:fill", OfficialLayout.LabelFill).Close();
        }

        xml.Val("w:vAlign", "center").Close();
    }

    private static string? Justification(CellAlignment alignment) => alignment switch
    {
        CellAlignment.Centre => "center",
        CellAlignment.Right => "right",
        _ => null,
    };

    private static bool IsBlank(IReadOnlyList<Inline> line) =>
        line.All(inline => inline is TextInline text && string.IsNullOrWhiteSpace(text.Text));

    private void Row(BodyWriter body, TableBlock table, TableRow row, IReadOnlyList<int> widths, ParagraphFormat text, ParagraphFormat head, bool keepNext)
    {
        body.Shown.Row();
        body.Xml.Open("w:tr").Open("w:trPr").Leaf("w:cantSplit").Close();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var width = 0;
            for (var spanned = column; spanned < Math.Min(widths.Count, column + cell.ColumnSpan); spanned++)
            {
                width += widths[spanned];
            }

            BeginCell(body, width, cell.ColumnSpan, cell.IsLabel);
            var extras = new ParagraphExtras
            {
                KeepNext = keepNext,
                Justification = cell.IsLabel ? null : Justification(table.Columns[column].Alignment),
            };
            Lines(body, cell, row.IsTotal && !cell.IsLabel, cell.IsLabel ? head : text, extras);
            body.Xml.Close();
            column += cell.ColumnSpan;
        }

        body.Xml.Close();
    }

    private void Lines(BodyWriter body, TableCell cell, bool strong, ParagraphFormat format, ParagraphExtras extras)
    {
        var isEmpty = true;
        foreach (var line in cell.Lines)
        {
            if (!IsBlank(line))
            {
                Line(body, line, strong, format, extras);
                isEmpty = false;
            }
        }

        if (isEmpty)
        {
            Line(body, NothingLine, strong, format, extras);
        }
    }

    private void Line(BodyWriter body, IReadOnlyList<Inline> line, bool strong, ParagraphFormat format, ParagraphExtras extras)
    {
        body.BeginParagraph(format, extras);
        Paragraphs.Inlines(body, line, format, context, strong);
        body.EndParagraph();
    }
}
