using System.Globalization;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Causes;

/// <summary>Finds the row whose element id was mistyped when rows refer to an id that no list has.</summary>
internal sealed class ItemRoot
{
    private static readonly Bilingual What = new("要素编号", "element id");

    private readonly CheckContext _context;
    private readonly ILookup<(string Prefix, int Number), Field> _gaps;

    public ItemRoot(CheckContext context)
    {
        _context = context;
        var used = UsedIds(context);
        _gaps = context.Bound.Sheets.Values
            .Where(sheet => sheet.Definition.ItemPrefix is not null && sheet.Columns.ContainsKey("id"))
            .SelectMany(sheet => Gaps(sheet, used))
            .ToLookup(gap => (gap.Prefix, gap.Number), gap => gap.Field);
    }

    /// <summary>The row into whose place in the sequence the id fits; null when there is none, so that the reference is wrong.</summary>
    public CauseRoot? Of(string id) =>
        NumberOf(id) is { } number && PrefixOf(id) is { } prefix && _gaps[(prefix, number)].Distinct().ToArray() is [var only] && only.Text != id
            ? new CauseRoot(only, What)
            : null;

    /// <summary>Whether ids like this belong to a list that the workbook does not have, or that lacks its column of ids.</summary>
    public bool IsOfMissingList(string id) =>
        PrefixOf(id) is { } prefix && !_context.Bound.Sheets.Values.Any(sheet => sheet.Definition.ItemPrefix == prefix && sheet.Columns.ContainsKey("id"));

    // Rows whose id is missing, repeated or used by nobody, with the numbers that their neighbours leave for them.
    private static IEnumerable<(string Prefix, int Number, Field Field)> Gaps(BoundSheet sheet, HashSet<string> used)
    {
        var rows = sheet.Rows;
        var counts = rows.GroupBy(row => row["id"].Text, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        for (var at = 0; at < rows.Count; at++)
        {
            var own = rows[at]["id"].Text;
            if (own.Length > 0 && counts[own] == 1 && used.Contains(own))
            {
                continue;
            }

            var above = at > 0 ? NumberOf(rows[at - 1]["id"].Text) : 0;
            var below = at + 1 < rows.Count ? NumberOf(rows[at + 1]["id"].Text) : null;
            foreach (var number in new[] { above + 1, below - 1 }.OfType<int>().Distinct().Where(number => !(above >= number) && !(below <= number)))
            {
                yield return (sheet.Definition.ItemPrefix!, number, rows[at]["id"]);
            }
        }
    }

    private static HashSet<string> UsedIds(CheckContext context) =>
    [
        .. from sheet in context.Bound.Sheets.Values
           from column in sheet.Definition.Columns
           where column.RefersTo is not (null or "scenes" or "segments")
           from row in sheet.Rows
           from used in row[column.Key].Items
           select used,
    ];

    private string? PrefixOf(string id) => _context.Template.Sheets
        .Select(sheet => sheet.ItemPrefix)
        .FirstOrDefault(prefix => prefix is not null && id.StartsWith(prefix + "-", StringComparison.Ordinal));

    private static int? NumberOf(string id) =>
        id.LastIndexOf('-') is var hyphen and > 0 && int.TryParse(id.AsSpan(hyphen + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
