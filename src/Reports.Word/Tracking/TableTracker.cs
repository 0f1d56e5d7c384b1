using System.Xml.Linq;
using static Reports.Word.Wml;

namespace Reports.Word.Tracking;

/// <summary>Writes tables with their changes: rows inserted, deleted, and changed inside their cells.</summary>
internal sealed class TableTracker(RevisionStamp stamp, BlockTracker blocks)
{
    private static readonly string[] BeforeMarks = ["tblPrEx", "trPr"];

    /// <summary>Whether a table can show the rows of another.</summary>
    internal static bool HasSameColumns(XElement was, XElement now) => Columns(was) == Columns(now);

    /// <summary>The new table with what the old one had otherwise.</summary>
    internal XElement Changed(XElement was, XElement now)
    {
        var (before, after) = (was.Elements(W + "tr").ToList(), now.Elements(W + "tr").ToList());
        var table = new XElement(now.Name, now.Attributes(), now.Elements().TakeWhile(element => element.Name != W + "tr"));
        var (fromOld, fromNew) = (0, 0);
        foreach (var (atOld, atNew) in Pairs(before, after).Append((before.Count, after.Count)))
        {
            table.Add(before[fromOld..atOld].Select(row => DeletedRow(row, now)), after[fromNew..atNew].Select(InsertedRow));
            if (atNew < after.Count)
            {
                table.Add(ChangedRow(before[atOld], after[atNew]));
            }

            (fromOld, fromNew) = (atOld + 1, atNew + 1);
        }

        return table;
    }

    /// <summary>The old table, all its rows deleted.</summary>
    internal XElement Deleted(XElement was) =>
        new(was.Name, was.Elements().Where(element => element.Name == W + "tblPr" || element.Name == W + "tblGrid"), was.Elements(W + "tr").Select(row => DeletedRow(row, was)));

    /// <summary>The new table, all its rows inserted.</summary>
    internal XElement Inserted(XElement now) =>
        new(now.Name, now.Attributes(), now.Elements().Select(element => element.Name == W + "tr" ? InsertedRow(element) : element));

    private static int Columns(XElement table) => table.Element(W + "tblGrid")?.Elements(W + "gridCol").Count() ?? 0;

    private IEnumerable<(int Old, int New)> Pairs(List<XElement> old, List<XElement> @new)
    {
        var before = old.Select(row => Cells(row, blocks.OldKey)).ToList();
        var after = @new.Select(row => Cells(row, blocks.NewKey)).ToList();
        // A row that got another number in front is the same row.
        return Rounds(before, after, (0, before.Count), (0, after.Count), cells => string.Join('\u0007', cells), cells => string.Join('\u0007', cells.Skip(1)), cells => string.Join('\u0007', cells.Take(2)));
    }

    private static IEnumerable<(int Old, int New)> Rounds(List<string[]> old, List<string[]> @new, (int Start, int End) left, (int Start, int End) right, params Func<string[], string>[] keys)
    {
        var before = old[left.Start..left.End];
        var after = @new[right.Start..right.End];
        bool SameCells(int one, int other) => before[one].Length == after[other].Length;
        if (keys.Length == 0)
        {
            return Likeness.Pairs([.. before.Select(cells => string.Concat(cells))], [.. after.Select(cells => string.Concat(cells))], SameCells).Select(pair => (pair.Old + left.Start, pair.New + right.Start));
        }

        var pairs = new List<(int Old, int New)>();
        var (fromOld, fromNew) = (0, 0);
        var equal = Alignment.Of([.. before.Select(keys[0])], [.. after.Select(keys[0])]).Where(pair => SameCells(pair.Old, pair.New) && keys[0](before[pair.Old]).Length > 0);
        foreach (var (atOld, atNew) in equal.Append((before.Count, after.Count)))
        {
            if (atOld > fromOld && atNew > fromNew)
            {
                pairs.AddRange(Rounds(old, @new, (left.Start + fromOld, left.Start + atOld), (right.Start + fromNew, right.Start + atNew), keys[1..]));
            }

            if (atNew < after.Count)
            {
                pairs.Add((left.Start + atOld, right.Start + atNew));
            }

            (fromOld, fromNew) = (atOld + 1, atNew + 1);
        }

        return pairs;
    }

    private static string[] Cells(XElement row, Func<XElement, string> key) =>
        [.. row.Elements(W + "tc").Select(cell => string.Join('\n', cell.Elements().Where(element => element.Name != W + "tcPr").Select(key)))];

    private XElement ChangedRow(XElement was, XElement now)
    {
        var before = was.Elements(W + "tc").ToList();
        var number = 0;
        return new XElement(now.Name, now.Attributes(), now.Elements().Select(element => element.Name == W + "tc" ? ChangedCell(before[number++], element) : element));
    }

    private XElement ChangedCell(XElement was, XElement now) => new(
        now.Name,
        now.Attributes(),
        now.Element(W + "tcPr"),
        blocks.Merged([.. was.Elements().Where(element => element.Name != W + "tcPr")], [.. now.Elements().Where(element => element.Name != W + "tcPr")], isCell: true));

    private XElement InsertedRow(XElement now)
    {
        var row = Marked(now, stamp.Inserted());
        row.Add(now.Attributes());
        row.Add(now.Elements().Where(element => !BeforeMarks.Contains(element.Name.LocalName, StringComparer.Ordinal)).Select(element => element.Name == W + "tc"
            ? new XElement(element.Name, element.Elements().SelectMany(child => child.Name == W + "tcPr" ? [child] : blocks.Inserted(child)))
            : element));
        return row;
    }

    private XElement DeletedRow(XElement was, XElement table)
    {
        var widths = table.Element(W + "tblGrid")?.Elements(W + "gridCol").Select(column => column.Attribute(W + "w")?.Value).ToList() ?? [];
        var cells = was.Elements(W + "tc").ToList();
        var row = Marked(was, stamp.Deleted());
        row.Add(cells.Select((cell, index) => El("tc", CellProperties(cell, cells.Count == widths.Count ? widths[index] : null), cell.Elements().Where(child => child.Name != W + "tcPr").SelectMany(blocks.Deleted))));
        return row;
    }

    // As wide as the columns it stands in now; a cell joined with others downwards stands alone.
    private static XElement? CellProperties(XElement cell, string? width)
    {
        if (cell.Element(W + "tcPr") is not { } given)
        {
            return null;
        }

        var properties = new XElement(given);
        properties.Elements(W + "vMerge").Remove();
        if (width is not null)
        {
            properties.Element(W + "tcW")?.SetAttributeValue(W + "w", width);
        }

        return properties;
    }

    private static XElement Marked(XElement row, XElement mark)
    {
        var properties = row.Element(W + "trPr") is { } given ? new XElement(given) : El("trPr");
        properties.Add(mark);
        return new XElement(row.Name, row.Element(W + "tblPrEx"), properties);
    }
}
