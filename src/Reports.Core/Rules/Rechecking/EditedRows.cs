using Reports.Core.Templates;

namespace Reports.Core.Rules.Rechecking;

/// <summary>What differs between two states of a workbook whose sheets and columns stayed what they were.</summary>
internal sealed class EditedRows
{
    private readonly Dictionary<string, HashSet<int>> _rows;
    private readonly HashSet<string> _whole;

    private EditedRows(Dictionary<string, HashSet<int>> rows, HashSet<string> whole, bool touchMap)
    {
        _rows = rows;
        _whole = whole;
        TouchMap = touchMap;
    }

    /// <summary>Whether the drawn map may look otherwise.</summary>
    public bool TouchMap { get; }

    /// <summary>The difference; null when sheets or columns changed their place or meaning, so that everything has to be looked at again.</summary>
    public static EditedRows? Between(BoundWorkbook before, BoundWorkbook after)
    {
        if (before.VersionFound != after.VersionFound || !before.Sheets.Keys.Order(StringComparer.Ordinal).SequenceEqual(after.Sheets.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            return null;
        }

        var edited = after.Sheets.Where(sheet => !ReferenceEquals(sheet.Value, before.Sheets[sheet.Key])).ToArray();
        if (!Array.TrueForAll(edited, sheet => IsAlike(before.Sheets[sheet.Key], sheet.Value)))
        {
            return null;
        }

        // A form is one row over several lines.
        var whole = edited.Where(sheet => sheet.Value.Definition.Kind != SheetKind.Grid).Select(sheet => sheet.Value.Source.Name).ToHashSet(StringComparer.Ordinal);
        var touchMap = false;
        var rows = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var (key, sheet) in edited)
        {
            var pairs = Differing(before.Sheets[key].Rows, sheet.Rows);
            rows[sheet.Source.Name] = [.. pairs.Select(pair => (pair.Before ?? pair.After)!.Number)];
            touchMap |= pairs.Any(pair => MayShow(key, pair.Before, pair.After));
        }

        return new EditedRows(rows, whole, touchMap);
    }

    /// <summary>Whether anything on the sheet of this name differs.</summary>
    public bool TouchSheet(string sheet) => _rows.ContainsKey(sheet);

    /// <summary>Whether a finding that a rule made of a row has to be made anew.</summary>
    public bool Touch(Finding finding) =>
        _rows.TryGetValue(finding.Sheet, out var rows) && (_whole.Contains(finding.Sheet) || finding.Where is null || rows.Contains(finding.Where.Value.Row));

    /// <summary>The workbook with the edited sheets only.</summary>
    public BoundWorkbook SheetsOf(BoundWorkbook workbook) => workbook with
    {
        Sheets = workbook.Sheets.Where(sheet => TouchSheet(sheet.Value.Source.Name)).ToDictionary(StringComparer.Ordinal),
    };

    /// <summary>The workbook with the edited rows only.</summary>
    public BoundWorkbook RowsOf(BoundWorkbook workbook) => workbook with
    {
        Sheets = workbook.Sheets
            .Where(sheet => TouchSheet(sheet.Value.Source.Name))
            .ToDictionary(
                sheet => sheet.Key,
                sheet => _whole.Contains(sheet.Value.Source.Name)
                    ? sheet.Value
                    : sheet.Value with { Rows = [.. sheet.Value.Rows.Where(row => _rows[row.Where.Sheet].Contains(row.Number))] },
                StringComparer.Ordinal),
    };

    private static bool IsAlike(BoundSheet before, BoundSheet after) =>
        before.Source.Name == after.Source.Name
        && before.HeaderRow == after.HeaderRow
        && before.Columns.Count == after.Columns.Count
        && before.Columns.All(column => after.Columns.TryGetValue(column.Key, out var at) && at == column.Value);

    private static List<(BoundRow? Before, BoundRow? After)> Differing(IReadOnlyList<BoundRow> before, IReadOnlyList<BoundRow> after)
    {
        var pairs = new List<(BoundRow? Before, BoundRow? After)>();
        for (int old = 0, now = 0; old < before.Count || now < after.Count;)
        {
            var step = old == before.Count ? 1 : now == after.Count ? -1 : before[old].Number.CompareTo(after[now].Number);
            if (step != 0)
            {
                pairs.Add(step < 0 ? (before[old++], null) : (null, after[now++]));
            }
            else if (Differ(before[old++], after[now++]))
            {
                pairs.Add((before[old - 1], after[now - 1]));
            }
        }

        return pairs;
    }

    private static bool Differ(BoundRow before, BoundRow after) => after.Fields.Any(field => Differ(before[field.Key], field.Value));

    private static bool Differ(Field before, Field after) =>
        before.Original != after.Original || before.Text != after.Text || before.State != after.State || before.Address != after.Address
        || !before.Items.SequenceEqual(after.Items, StringComparer.Ordinal);

    // The map shows of a list how many elements serve each scene, and how they stand.
    private static bool MayShow(string sheet, BoundRow? before, BoundRow? after) =>
        sheet is not ("links" or "infrastructure")
        && (before is null || after is null || sheet is "cover" or "segments" or "scenes"
            || Array.Exists(ShownOfLists, key => before.Fields.TryGetValue(key, out var field) && Differ(field, after[key])));

    private static readonly string[] ShownOfLists = ["scenes", "status", "gap"];
}
