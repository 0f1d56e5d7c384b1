using ClosedXML.Excel;
using Reports.Core.Templates;

namespace Reports.Excel.Writing;

/// <summary>Writes one grid sheet: title and legend, hint, bands, header, example, data.</summary>
internal sealed class GridSheet(WritingOrder order, SheetDefinition definition)
{
    private const double LinePoints = 14.2;
    private const double RowPaddingPoints = 7;
    private const double TitleUnitsPerCharacter = 3.1;
    private readonly IReadOnlyList<IReadOnlyDictionary<string, string>> _rows = order.Content.Rows(definition.Key);
    private readonly GridPlace _place = new(definition, order.Content.Rows(definition.Key).Count);

    /// <summary>Adds the sheet to the workbook.</summary>
    public void Write(IXLWorksheet sheet)
    {
        Columns(sheet);
        Head(sheet);
        Bands(sheet);
        Header(sheet);
        Example(sheet);
        Rows(sheet);
        GroupLines(sheet);
        Table(sheet);
        GridMarks.Add(sheet, _place);
        for (var at = 1; at <= _place.LastColumn; at++)
        {
            if (definition.Columns[at - 1].Origin is ColumnOrigin.Input or ColumnOrigin.Prefilled)
            {
                InputMessages.Add(sheet.Range(_place.FirstRow, at, _place.LastPreparedRow, at), definition.Columns[at - 1]);
            }
        }

        Frame(sheet);
    }

    private void Columns(IXLWorksheet sheet)
    {
        for (var at = 1; at <= _place.LastColumn; at++)
        {
            var column = definition.Columns[at - 1];
            sheet.Column(at).Width = column.Width;
            var style = Body(sheet.Column(at).Style, column, Looks.Song);
            style.NumberFormat.Format = CellContent.Format(column.Type);
            style.Protection.Locked = IsClosed(column);
        }

        var top = sheet.Range(1, 1, GridPlace.HeaderRow, _place.LastColumn).Style;
        top.Protection.Locked = true;
        top.NumberFormat.Format = "@";
    }

    private void Head(IXLWorksheet sheet)
    {
        sheet.Range(1, 1, 2, _place.LastColumn).Style.Placed(XLAlignmentHorizontalValues.Left, wrap: false);
        sheet.Cell(1, 1).SetValue(definition.Name.Zh).Style.Set(Looks.Hei, 16, Palette.Ink);
        var units = 0.0;
        var at = 1;
        while (at < _place.LastColumn && units < definition.Name.Zh.Length * TitleUnitsPerCharacter)
        {
            units += definition.Columns[at - 1].Width;
            at++;
        }

        sheet.Cell(1, at).SetValue(order.Template.Legend.Zh).Style.Set(Looks.Hei, 9, Palette.Soft);
        sheet.Cell(2, 1).SetValue(definition.Hint.Zh).Style.Set(Looks.Song, 10, Palette.Soft);
        sheet.Row(1).Height = 28;
        sheet.Row(2).Height = 18;
        sheet.Row(GridPlace.BandRow).Height = 17;
        sheet.Row(GridPlace.HeaderRow).Height = 32;
    }

    private void Bands(IXLWorksheet sheet)
    {
        var at = 1;
        for (var i = 0; i < definition.Bands.Count; i++)
        {
            var band = definition.Bands[i];
            var cells = sheet.Range(GridPlace.BandRow, at, GridPlace.BandRow, at + band.Columns - 1);
            cells.Style.Set(Looks.Hei, 10, Palette.Ink)
                .Placed(XLAlignmentHorizontalValues.CenterContinuous, wrap: false)
                .On(i % 2 == 0 ? Palette.BandBlue : Palette.BandGrey);
            cells.Style.Border.TopBorder = XLBorderStyleValues.Medium;
            cells.Style.Border.TopBorderColor = Palette.Soft;
            sheet.Cell(GridPlace.BandRow, at).SetValue(band.Name.Zh);
            at += band.Columns;
        }
    }

    private void Header(IXLWorksheet sheet)
    {
        var cells = sheet.Range(GridPlace.HeaderRow, 1, GridPlace.HeaderRow, _place.LastColumn);
        cells.Ruled();
        cells.Style.Placed(XLAlignmentHorizontalValues.Left).On(Palette.Heading);
        cells.Style.Border.BottomBorder = XLBorderStyleValues.Medium;
        cells.Style.Border.BottomBorderColor = Palette.Soft;
        for (var at = 1; at <= _place.LastColumn; at++)
        {
            var column = definition.Columns[at - 1];
            var colour = column.Requirement == Requirement.Optional ? Palette.Soft : Palette.Ink;
            var style = sheet.Cell(GridPlace.HeaderRow, at).SetValue(column.Heading.Zh).Style.Set(Looks.Hei, 10.5, colour);
            style.NumberFormat.Format = HeadingMarks.FormatOf(column);
        }
    }

    private void Example(IXLWorksheet sheet)
    {
        if (definition.Example is not { } example)
        {
            return;
        }

        var row = GridPlace.HeaderRow + 1;
        var cells = sheet.Range(row, 1, row, _place.LastColumn);
        cells.Ruled();
        for (var at = 1; at <= _place.LastColumn; at++)
        {
            var column = definition.Columns[at - 1];
            var cell = sheet.Cell(row, at);
            Body(cell.Style, column, Looks.Kai).On(Palette.Example).Font.FontColor = Palette.Soft;
            cell.Style.Protection.Locked = true;
            CellContent.Put(cell, column, example.GetValueOrDefault(column.Key, ""));
        }

        // The word before the text lives in the format, so that the cell itself stays a plain example.
        var first = definition.Columns.Select((column, at) => (column.Key, At: at + 1)).First(column => example.ContainsKey(column.Key)).At;
        sheet.Cell(row, first).Style.NumberFormat.Format = "\"示例　\"@";
        sheet.Row(row).Height = Height(example, "示例　");
    }

    private void Rows(IXLWorksheet sheet)
    {
        sheet.Range(_place.FirstRow, 1, _place.LastDrawnRow, _place.LastColumn).Ruled();
        for (var at = 1; at <= _place.LastColumn; at++)
        {
            var column = definition.Columns[at - 1];
            var cells = sheet.Range(_place.FirstRow, at, _place.LastDrawnRow, at);
            if (IsClosed(column))
            {
                cells.Style.On(Palette.Closed).Font.FontColor = Palette.Soft;
            }
        }

        for (var i = 0; i < _rows.Count; i++)
        {
            var row = order.Completed(definition, _rows[i], i + 1);
            for (var at = 1; at <= _place.LastColumn; at++)
            {
                var column = definition.Columns[at - 1];
                CellContent.Put(sheet.Cell(_place.FirstRow + i, at), column, row.GetValueOrDefault(column.Key, ""));
            }

            sheet.Row(_place.FirstRow + i).Height = Height(row, "");
        }
    }

    private void GroupLines(IXLWorksheet sheet)
    {
        var at = 0;
        foreach (var band in definition.Bands.SkipLast(1))
        {
            at += band.Columns;
            var edge = sheet.Range(GridPlace.BandRow, at, _place.LastDrawnRow, at).Style.Border;
            edge.RightBorder = XLBorderStyleValues.Thin;
            edge.RightBorderColor = Palette.Soft;
        }
    }

    private void Table(IXLWorksheet sheet)
    {
        var table = sheet.Range(GridPlace.HeaderRow, 1, _place.LastTableRow, _place.LastColumn).CreateTable($"table_{definition.Key}");
        table.Theme = XLTableTheme.None;
        table.ShowAutoFilter = true;
        var header = sheet.Range(GridPlace.HeaderRow, 1, GridPlace.HeaderRow, _place.LastColumn);
        sheet.Workbook.NamedRanges.Add(TemplateStamp.NamePrefix + definition.Key, header);
    }

    private void Frame(IXLWorksheet sheet)
    {
        var name = definition.Columns.Select((column, at) => (column, at)).FirstOrDefault(pair => pair.column.Key == "name").at;
        sheet.SheetView.Freeze(GridPlace.HeaderRow, name + 1);
        sheet.Cell(_place.FirstRow, _place.InputColumns().First()).SetActive();
        SheetProtections.ForInput(sheet);
        PageSetups.Grid(sheet, order.Template, definition, order.Industry);
    }

    private static IXLStyle Body(IXLStyle style, ColumnDefinition column, string font)
    {
        var isLatin = font == Looks.Song && column.Type is ColumnType.Code or ColumnType.WholeNumber;
        return style
            .Set(isLatin ? Looks.Latin : font, 10.5, Palette.Ink)
            .Placed(column.Centred ? XLAlignmentHorizontalValues.Center : XLAlignmentHorizontalValues.Left);
    }

    // Prefilled columns of an empty sheet stay open: otherwise nobody could fill them.
    private bool IsClosed(ColumnDefinition column) =>
        column.Origin is ColumnOrigin.Automatic or ColumnOrigin.Merged || (column.Origin == ColumnOrigin.Prefilled && _rows.Count > 0);

    private double Height(IReadOnlyDictionary<string, string> row, string prefix)
    {
        var lines = 1;
        foreach (var column in definition.Columns)
        {
            if (row.TryGetValue(column.Key, out var text))
            {
                lines = Math.Max(lines, CellContent.Lines(CellContent.Shown(column, prefix + text), column.Width));
                prefix = "";
            }
        }

        return Math.Round(Math.Min(409, (lines * LinePoints) + RowPaddingPoints), 1);
    }
}
