using ClosedXML.Excel;
using Reports.Core.Templates;

namespace Reports.Excel.Writing;

/// <summary>Writes the cover: the form, counts that add themselves up, the control grades and the pledge.</summary>
internal sealed class CoverSheet(WritingOrder order, SheetDefinition definition)
{
    private const int Left = 2;
    private const int Last = 9;
    private const int ValueLeft = 3;
    private const int LabelRight = 6;
    private const int ValueRight = 8;
    private const double LabelWidth = 20.5;
    private const string Pledge = "pledge";
    private static readonly string[] Wide = ["batch", "organisation"];

    /// <summary>Fills the sheet.</summary>
    public void Write(IXLWorksheet sheet)
    {
        sheet.Column(1).Width = 1.2;
        sheet.Column(Left).Width = LabelWidth;
        sheet.Columns(ValueLeft, Last).Width = 9.6;
        Title(sheet);
        var row = Fields(sheet, 7) + 2;
        row = Counts(sheet, row) + 2;
        row = Grades(sheet, row) + 2;
        Promise(sheet, row);
        sheet.Workbook.NamedRanges.Add(TemplateStamp.NamePrefix + definition.Key, sheet.Range(1, 1, 1, 1));
        sheet.Cell(9, ValueLeft).SetActive();
        SheetProtections.ForReading(sheet);
        PageSetups.OnePage(sheet, order.Template, definition, order.Industry);
    }

    private void Title(IXLWorksheet sheet)
    {
        const string kind = "填报表";
        var title = order.Template.Title.Zh;
        var head = title.EndsWith(kind, StringComparison.Ordinal) ? title[..^kind.Length] : title;
        var industry = order.Cover.GetValueOrDefault("industryName", "");
        sheet.Cell(1, Left).SetValue("模板版本 " + order.Template.Version).Style.Set(Looks.Song, 9, Palette.Soft);
        TitleLine(sheet, 3, industry.Length == 0 ? head : $"{industry}行业{head}", Looks.TitleSong, 22, 42);
        TitleLine(sheet, 4, "填　报　表", Looks.TitleSong, 26, 50);
        TitleLine(sheet, 5, $"（{order.Template.Version.Split('.')[0]}年度）", Looks.Kai, 16, 28);
    }

    private static void TitleLine(IXLWorksheet sheet, int row, string text, string font, double size, double height)
    {
        var cells = sheet.Range(row, Left, row, Last).Merge();
        cells.Style.Set(font, size, Palette.Ink).Placed(XLAlignmentHorizontalValues.Center, wrap: false).Alignment.ShrinkToFit = true;
        sheet.Cell(row, Left).SetValue(text);
        sheet.Row(row).Height = height;
    }

    private static void Heading(IXLWorksheet sheet, int row, string text)
    {
        sheet.Cell(row, Left).SetValue(text).Style.Set(Looks.Hei, 12, Palette.Ink).Placed(XLAlignmentHorizontalValues.Left, wrap: false);
        sheet.Row(row).Height = 24;
    }

    private int Fields(IXLWorksheet sheet, int row)
    {
        Heading(sheet, row, "一、基本信息");
        var first = row + 1;
        var isRight = true;
        foreach (var field in definition.Columns.Where(column => column.Key != Pledge))
        {
            var isWide = Wide.Contains(field.Key, StringComparer.Ordinal);
            isRight = !isRight && !isWide;
            if (!isRight)
            {
                row++;
                sheet.Row(row).Height = 31;
            }

            Field(sheet, row, field, isRight, isWide);
            isRight |= isWide;
        }

        sheet.Range(first, Left, row, Last).Framed();
        return row;
    }

    private void Field(IXLWorksheet sheet, int row, ColumnDefinition field, bool isRight, bool isWide)
    {
        var label = isRight ? sheet.Range(row, LabelRight, row, LabelRight + 1).Merge() : sheet.Range(row, Left, row, Left);
        label.Style.Set(Looks.Hei, 10.5, Palette.Ink).Placed(XLAlignmentHorizontalValues.Left).On(Palette.Heading).Alignment.Indent = 1;
        label.Ruled();
        label.FirstCell().SetValue(field.Heading.Zh).Style.NumberFormat.Format = HeadingMarks.FormatOf(field with { Width = LabelWidth });

        var value = sheet.Range(row, isRight ? ValueRight : ValueLeft, row, isRight || isWide ? Last : LabelRight - 1).Merge();
        var text = order.Cover.GetValueOrDefault(field.Key, "");
        var isClosed = field.Origin == ColumnOrigin.Prefilled && text.Length > 0;
        value.Style.Set(Looks.Song, 11, isClosed ? Palette.Soft : Palette.Ink)
            .Placed(XLAlignmentHorizontalValues.Left)
            .On(isClosed ? Palette.Closed : XLColor.White).Alignment.Indent = 1;
        value.Ruled();
        value.Style.NumberFormat.Format = CellContent.Format(field.Type);
        value.Style.Protection.Locked = isClosed;
        CellContent.Put(value.FirstCell(), field with { Multiple = false }, text);
        InputMessages.Add(value, field);
        if (field.Requirement == Requirement.Required)
        {
            var at = value.FirstCell().Address;
            value.AddConditionalFormat().WhenIsTrue($"LEN(TRIM(${at.ColumnLetter}${at.RowNumber}))=0").Missing();
        }
    }

    private int Counts(IXLWorksheet sheet, int row)
    {
        Heading(sheet, row, "二、填报数量");
        sheet.Range(row, LabelRight - 1, row, Last).Merge().Style.Set(Looks.Song, 9, Palette.Soft).Placed(XLAlignmentHorizontalValues.Right, wrap: false);
        sheet.Cell(row, LabelRight - 1).SetValue("自动统计，不需填写；“必填未填”为0方可报送");
        var places = order.Template.Sheets
            .Where(sheet => sheet is { Kind: SheetKind.Grid, Required: true, Example: not null })
            .Take(Last - ValueLeft)
            .Select(sheet => new GridPlace(sheet, order.Content.Rows(sheet.Key).Count))
            .ToList();
        var total = ValueLeft + places.Count;
        var block = sheet.Range(row + 1, Left, row + 3, total);
        block.Style.Set(Looks.Hei, 10.5, Palette.Ink).Placed(XLAlignmentHorizontalValues.Center).On(Palette.Heading);
        sheet.Cell(row + 1, Left).SetValue("工作表");
        sheet.Cell(row + 2, Left).SetValue("已填（行）");
        sheet.Cell(row + 3, Left).SetValue("必填未填（格）");
        sheet.Cell(row + 1, total).SetValue("合计");
        for (var i = 0; i < places.Count; i++)
        {
            sheet.Cell(row + 1, ValueLeft + i).SetValue(places[i].Sheet.Name.Zh.Replace("清单", "", StringComparison.Ordinal));
            sheet.Cell(row + 2, ValueLeft + i).FormulaA1 = RowRules.CountRows(places[i]);
            sheet.Cell(row + 3, ValueLeft + i).FormulaA1 = RowRules.CountMissing(places[i]);
        }

        for (var line = row + 2; line <= row + 3; line++)
        {
            sheet.Cell(line, total).FormulaA1 = $"SUM({sheet.Cell(line, ValueLeft).Address}:{sheet.Cell(line, total - 1).Address})";
        }

        var numbers = sheet.Range(row + 2, ValueLeft, row + 3, total);
        numbers.Style.Set(Looks.Latin, 12, Palette.Soft).On(Palette.Closed).NumberFormat.Format = "0";
        sheet.Range(row + 3, ValueLeft, row + 3, total).AddConditionalFormat().WhenGreaterThan("0").Missing();
        block.Ruled();
        block.Framed();
        sheet.Rows(row + 1, row + 3).Height = 25;
        return row + 3;
    }

    private int Grades(IXLWorksheet sheet, int row)
    {
        Heading(sheet, row, "三、自主可控等级口径");
        var first = row + 1;
        foreach (var grade in order.Template.CodeList("control").Values)
        {
            row++;
            sheet.Row(row).Height = 22;
            sheet.Cell(row, Left).SetValue(grade.Name.Zh + "级").Style.Set(Looks.Hei, 10.5, Palette.Ink)
                .Placed(XLAlignmentHorizontalValues.Center).On(Palette.Heading);
            var meaning = sheet.Range(row, ValueLeft, row, Last).Merge();
            meaning.Style.Set(Looks.Song, 10.5, Palette.Ink).Placed(XLAlignmentHorizontalValues.Left).On(Palette.Closed).Alignment.Indent = 1;
            sheet.Cell(row, ValueLeft).SetValue(grade.Meaning.Zh);
            sheet.Range(row, Left, row, Last).Ruled();
        }

        sheet.Range(first, Left, row, Last).Framed();
        return row;
    }

    private void Promise(IXLWorksheet sheet, int row)
    {
        Heading(sheet, row, "四、承诺与签章");
        var text = sheet.Range(row + 1, Left, row + 1, Last).Merge();
        text.Style.Set(Looks.Song, 10.5, Palette.Ink).Placed(XLAlignmentHorizontalValues.Left);
        sheet.Cell(row + 1, Left).SetValue("　　本单位承诺：所填内容真实、准确，不含国家秘密、工作秘密和他人商业秘密，同意用于“一图四清单”编制。");
        sheet.Row(row + 1).Height = 40;
        var last = row + 1;
        if (definition.Columns.FirstOrDefault(column => column.Key == Pledge) is { } pledge)
        {
            last++;
            Field(sheet, last, pledge, isRight: false, isWide: true);
            sheet.Row(last).Height = 29;
        }

        // Nothing is drawn where people sign and seal.
        sheet.Cell(last + 1, Left).SetValue("　　单位负责人（签字）：");
        sheet.Cell(last + 1, LabelRight).SetValue("填报单位（盖章）：");
        sheet.Row(last + 1).Height = 62;
        sheet.Cell(last + 2, ValueRight).SetValue("年　　月　　日");
        sheet.Row(last + 2).Height = 30;
        sheet.Range(last + 1, Left, last + 2, Last).Style.Set(Looks.Song, 10.5, Palette.Ink).Placed(XLAlignmentHorizontalValues.Left, wrap: false);
        sheet.Range(row + 1, Left, last + 2, Last).Framed();
    }
}
