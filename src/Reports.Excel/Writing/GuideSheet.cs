using ClosedXML.Excel;
using Reports.Core.Templates;

namespace Reports.Excel.Writing;

/// <summary>Writes the filling instructions. A line with <c>｜</c> between its parts is a row of a table.</summary>
internal static class GuideSheet
{
    private const char Bar = '｜';
    private const int First = 2;
    private const int Last = 5;
    private static readonly double[] Widths = [1.2, 16, 31, 31, 24];

    /// <summary>Fills the sheet.</summary>
    public static void Write(IXLWorksheet sheet, WritingOrder order, SheetDefinition definition)
    {
        for (var at = 0; at < Widths.Length; at++)
        {
            sheet.Column(at + 1).Width = Widths[at];
        }

        var title = sheet.Range(1, First, 1, Last).Merge();
        title.Style.Set(Looks.TitleSong, 20, Palette.Ink).Placed(XLAlignmentHorizontalValues.Center, wrap: false);
        sheet.Cell(1, First).SetValue(definition.Name.Zh);
        sheet.Row(1).Height = 40;
        var row = 2;
        foreach (var section in order.Template.Guide)
        {
            row = Section(sheet, section, row + 1);
        }

        sheet.Cell(1, 1).SetActive();
        SheetProtections.ForReading(sheet);
        PageSetups.OnePage(sheet, order.Template, definition, order.Industry);
    }

    private static int Section(IXLWorksheet sheet, GuideSection section, int row)
    {
        sheet.Cell(row, First).SetValue(section.Heading.Zh).Style.Set(Looks.Hei, 12, Palette.Ink).Placed(XLAlignmentHorizontalValues.Left, wrap: false);
        sheet.Row(row).Height = 24;
        var start = row + 1;
        foreach (var line in section.Lines)
        {
            row++;
            var parts = line.Zh.Split(Bar);
            if (parts.Length == 1)
            {
                Line(sheet, row, First, Last, line.Zh);
            }
            else
            {
                TableRow(sheet, row, parts, isHeader: parts.Length > 2 && row == start);
            }
        }

        if (section.Lines.Any(line => line.Zh.Contains(Bar, StringComparison.Ordinal)))
        {
            var table = sheet.Range(start, First, row, Last);
            table.Ruled();
            table.Framed();
            Swatches(sheet, start, row);
        }

        return row + 1;
    }

    private static void TableRow(IXLWorksheet sheet, int row, string[] parts, bool isHeader)
    {
        var lines = 1;
        for (var i = 0; i < parts.Length; i++)
        {
            var last = i == parts.Length - 1 ? Last : First + i;
            Line(sheet, row, First + i, last, parts[i]);
            lines = Math.Max(lines, LinesIn(parts[i], First + i, last));
        }

        sheet.Row(row).Height = 5 + (lines * 14);
        var cells = isHeader ? sheet.Range(row, First, row, Last) : sheet.Range(row, First, row, First);
        cells.Style.Set(Looks.Hei, 10.5, Palette.Ink).Placed(XLAlignmentHorizontalValues.Center).On(Palette.Heading);
    }

    private static void Line(IXLWorksheet sheet, int row, int first, int last, string text)
    {
        if (last > first)
        {
            sheet.Range(row, first, row, last).Merge();
        }

        sheet.Cell(row, first).SetValue(text).Style.Set(Looks.Song, 10.5, Palette.Ink).Placed(XLAlignmentHorizontalValues.Left);
        sheet.Row(row).Height = 5 + (LinesIn(text, first, last) * 14);
    }

    private static int LinesIn(string text, int first, int last) =>
        CellContent.Lines(text, Widths[(first - 1)..last].Sum());

    // The legend shows the real looks, not pictures of them.
    private static void Swatches(IXLWorksheet sheet, int first, int last)
    {
        for (var row = first; row <= last; row++)
        {
            var cell = sheet.Cell(row, First);
            switch (cell.GetString())
            {
                case "白底":
                    cell.Style.On(XLColor.White).Font.FontName = Looks.Song;
                    break;
                case "灰底":
                    cell.Style.On(Palette.Closed).Set(Looks.Song, 10.5, Palette.Soft);
                    break;
                case "示例行":
                    cell.Style.On(Palette.Example).Set(Looks.Kai, 10.5, Palette.Soft);
                    break;
                case "红框斜线":
                    cell.Style.Missing();
                    break;
                default:
                    break;
            }
        }
    }
}
