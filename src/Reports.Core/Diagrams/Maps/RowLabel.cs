namespace Reports.Core.Diagrams.Maps;

/// <summary>The label of a row: number and name of the business activity; on low rows side by side.</summary>
internal static class RowLabel
{
    /// <summary>Draws it.</summary>
    public static void Draw(List<Shape> shapes, Brush brush, MapRow row, int index, Box box, List<ShortenedText> shortened)
    {
        shapes.Add(new BoxShape(box, 3, Palette.StrongTint(index), null));
        var isLow = box.Height < 34;
        var text = isLow ? $"{row.Code} {row.Name}" : row.Name;
        var size = FitSize(brush, text, isLow ? 7.5 : 9, box.Width - 4);
        var (lines, isShort) = TextWrap.Wrap(text, box.Width - 4, new TextStyle(size, TextWeight.Medium), box.Height > 60 || (isLow && box.Height > 24) ? 2 : 1, brush.Measurer);
        if (isShort)
        {
            shortened.Add(new ShortenedText("row-" + row.Code, row.Name, lines[^1]));
        }

        var middle = box.CentreY - ((lines.Count - 1) * 5.25);
        if (!isLow)
        {
            shapes.Add(brush.Text(box.CentreX, middle - 2, row.Code, 15, TextWeight.Bold, Palette.Ink, TextAnchor.Middle));
            middle += 10.2;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            shapes.Add(brush.Text(box.CentreX, middle + 2.8 + (i * 10.5), lines[i], size, TextWeight.Medium, Palette.Ink, TextAnchor.Middle));
        }
    }

    private static double FitSize(Brush brush, string text, double size, double room)
    {
        while (size > 7.5 && brush.Width(text, size, TextWeight.Medium) > room)
        {
            size -= 0.5;
        }

        return size;
    }
}
