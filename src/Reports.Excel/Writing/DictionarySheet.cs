using ClosedXML.Excel;
using Reports.Core.Templates;

namespace Reports.Excel.Writing;

/// <summary>Writes the code lists in three columns of blocks, each a defined name for the drop-downs.</summary>
internal static class DictionarySheet
{
    private const int Stacks = 3;
    private const int FirstRow = 4;
    private static readonly double[] Widths = [1.2, 15, 30, 1.2, 15, 24, 1.2, 16, 34];

    /// <summary>The defined name of a code list's values.</summary>
    public static string NameOf(string codeList) => "list_" + codeList;

    /// <summary>Fills the sheet.</summary>
    public static void Write(IXLWorksheet sheet, WritingOrder order, SheetDefinition definition)
    {
        for (var at = 0; at < Widths.Length; at++)
        {
            sheet.Column(at + 1).Width = Widths[at];
        }

        sheet.Cell(1, 2).SetValue(definition.Name.Zh).Style.Set(Looks.Hei, 16, Palette.Ink).Placed(XLAlignmentHorizontalValues.Left, wrap: false);
        sheet.Cell(2, 2).SetValue(definition.Hint.Zh).Style.Set(Looks.Song, 10, Palette.Soft).Placed(XLAlignmentHorizontalValues.Left, wrap: false);
        sheet.Row(1).Height = 28;
        sheet.Row(2).Height = 18;
        var lists = order.Template.CodeLists;
        var tallest = lists.Sum(list => list.Values.Count + 2) / (double)Stacks;
        var stack = 0;
        var row = FirstRow;
        foreach (var list in lists)
        {
            // A block goes where most of it belongs.
            if (stack < Stacks - 1 && row - FirstRow + ((list.Values.Count + 2) / 2.0) > tallest)
            {
                stack++;
                row = FirstRow;
            }

            Block(sheet, order.Template, list, row, 2 + (stack * 3));
            row += list.Values.Count + 2;
        }

        sheet.Cell(1, 1).SetActive();
        SheetProtections.ForReading(sheet);
        PageSetups.OnePage(sheet, order.Template, definition, order.Industry);
    }

    private static void Block(IXLWorksheet sheet, TemplateDefinition template, CodeList list, int row, int column)
    {
        var users = template.Sheets.Where(user => user.Columns.Any(field => field.CodeList == list.Key)).Select(user => user.Name.Zh).ToList();
        var suffix = users.Count == 0 ? "" : users.Count > 2 ? "（各清单）" : $"（{string.Join('、', users)}）";
        var last = row + list.Values.Count;
        var heading = sheet.Range(row, column, row, column + 1);
        heading.Style.Set(Looks.Hei, 10.5, Palette.Ink)
            .Placed(XLAlignmentHorizontalValues.Left, wrap: false).On(Palette.BandBlue);
        sheet.Cell(row, column).SetValue(list.Name.Zh + suffix);
        for (var i = 0; i < list.Values.Count; i++)
        {
            var value = list.Values[i];
            sheet.Cell(row + 1 + i, column).SetValue(value.Name.Zh).Style.Set(Looks.Song, 10.5, Palette.Ink);
            sheet.Cell(row + 1 + i, column + 1).SetValue(value.Meaning.Zh).Style.Set(Looks.Song, 9, Palette.Soft);
        }

        var values = sheet.Range(row + 1, column, last, column + 1);
        values.Style.Placed(XLAlignmentHorizontalValues.Left);
        values.Style.NumberFormat.Format = "@";
        values.Style.Border.InsideBorder = XLBorderStyleValues.Hair;
        values.Style.Border.InsideBorderColor = Palette.Line;
        var block = sheet.Range(row, column, last, column + 1);
        block.Style.Border.OutsideBorder = XLBorderStyleValues.Thin;
        block.Style.Border.OutsideBorderColor = Palette.Line;
        sheet.Workbook.NamedRanges.Add(NameOf(list.Key), sheet.Range(row + 1, column, last, column));
    }
}
