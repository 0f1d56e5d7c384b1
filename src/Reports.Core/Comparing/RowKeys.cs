using Reports.Core.Templates;

namespace Reports.Core.Comparing;

/// <summary>By which values rows of a sheet are known, surest first.</summary>
internal static class RowKeys
{
    /// <summary>The keys of a sheet, each a text that is empty where the row does not have it.</summary>
    public static IReadOnlyList<Func<BoundRow, string>> Of(SheetDefinition sheet) => sheet.Kind == SheetKind.Form
        ? [_ => "the form"]
        : sheet.Key switch
        {
            "links" => [row => Joined(row, "from", "to", "chain"), row => Joined(row, "from", "to")],
            "scenes" or "segments" => [row => Text(row, "code"), row => Text(row, "name")],
            _ => [row => Text(row, "name"), row => Text(row, "id")],
        };

    /// <summary>What people know a row by.</summary>
    public static string TitleOf(BoundRow row)
    {
        var title = row.Sheet == "links"
            ? $"{Text(row, "from")} → {Text(row, "to")} {Text(row, "chain")}"
            : string.Join(' ', new[] { Text(row, "code"), Text(row, "name") }.Where(text => text.Length > 0));
        return title.Trim(' ', '→').Length > 0 ? title : row.Where.A1;
    }

    private static string Text(BoundRow row, string key) => row.Fields.TryGetValue(key, out var field) ? field.Text : "";

    private static string Joined(BoundRow row, params string[] keys)
    {
        var texts = keys.Select(key => Text(row, key)).ToArray();
        return Array.TrueForAll(texts, text => text.Length > 0) ? string.Join('\n', texts) : "";
    }
}
