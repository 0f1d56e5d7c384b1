using System.Globalization;
using System.Xml;
using Reports.Core.Workbooks;

namespace Reports.Excel.Reading;

/// <summary>Finds where the pictures, shapes, charts and embedded objects of a drawing or sheet are anchored.</summary>
internal static class AnchorReader
{
    /// <summary>The ranges of all anchors inside the element on which the reader stands, each once.</summary>
    public static List<CellRange> Read(XmlReader reader, ReadLimits limits, string part)
    {
        var ranges = new List<CellRange>();
        var end = reader.Depth;
        if (reader.IsEmptyElement)
        {
            return ranges;
        }

        while (reader.Read() && reader.Depth > end)
        {
            XmlReading.CheckDepth(reader, limits);

            // A worksheet anchors an object with "anchor", a drawing with one of the other three.
            var isAnchor = reader.NodeType == XmlNodeType.Element
                && (reader.LocalName is "twoCellAnchor" or "oneCellAnchor" or "absoluteAnchor" or "anchor");
            if (isAnchor && !reader.IsEmptyElement)
            {
                var range = ReadAnchor(reader, limits);
                if (range is not null)
                {
                    ranges.Add(range.Value);
                    limits.CheckMarks(ranges.Count, part);
                }
            }
        }

        return ranges.Distinct().ToList();
    }

    private static CellRange? ReadAnchor(XmlReader reader, ReadLimits limits)
    {
        var isInSheet = reader.LocalName == "anchor";
        int[] corner = [0, 0, -1, -1];
        var cornerAt = 0;
        var hasContent = isInSheet;
        var end = reader.Depth;
        while (reader.Read() && reader.Depth > end)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "from":
                    cornerAt = 0;
                    break;
                case "to":
                    cornerAt = 2;
                    break;
                case "col" when reader.Depth == end + 2:
                    corner[cornerAt + 1] = ReadIndex(reader, Grid.Columns);
                    break;
                case "row" when reader.Depth == end + 2:
                    corner[cornerAt] = ReadIndex(reader, Grid.Rows);
                    break;
                case "pic" or "graphicFrame" or "sp" or "grpSp" or "contentPart":
                    hasContent = true;
                    reader.SkipContent(limits);
                    break;
                case "cxnSp":
                    reader.SkipContent(limits);
                    break;
            }
        }

        return hasContent
            ? new CellRange(
                corner[0] + 1,
                corner[1] + 1,
                Math.Max(corner[2], corner[0]) + 1,
                Math.Max(corner[3], corner[1]) + 1)
            : null;
    }

    // Drawings count from 0.
    private static int ReadIndex(XmlReader reader, int size)
    {
        if (reader.IsEmptyElement || !reader.Read() || reader.NodeType != XmlNodeType.Text)
        {
            return 0;
        }

        return int.TryParse(reader.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index)
            ? Math.Clamp(index, 0, size - 1)
            : 0;
    }
}
