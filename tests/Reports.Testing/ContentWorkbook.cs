using Reports.Core.Model;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Testing;

/// <summary>
/// Builds a <see cref="RawWorkbook"/> in memory, laid out as the template is (title in row 1, header in row 4, example
/// in row 5, data from row 6), so that tests of binding, rules, maps and reports need no file.
/// </summary>
public static class ContentWorkbook
{
    /// <summary>The project's own template definition.</summary>
    public static TemplateDefinition Template { get; } =
        TemplateDefinitionReader.Read(File.ReadAllBytes(RepositoryFiles.PathOf("templates/one-map-four-lists.template.json")));

    /// <summary>The raw workbook that a person would return with this content.</summary>
    public static RawWorkbook Raw(WorkbookContent content)
    {
        var sheets = Template.Sheets
            .Where(sheet => sheet.Kind is SheetKind.Grid or SheetKind.Form)
            .Select(sheet => sheet.Kind == SheetKind.Form ? Form(sheet, content.Rows(sheet.Key)) : Grid(sheet, content.Rows(sheet.Key)))
            .Append(Stamp())
            .ToArray();
        return new RawWorkbook("test.xlsx", new string('0', 64), sheets, false, new Dictionary<string, string>(StringComparer.Ordinal));
    }

    /// <summary>The industry map of this content.</summary>
    public static IndustryMap Map(WorkbookContent content) =>
        IndustryMapBuilder.Build(Binding.Of(Raw(content)));

    /// <summary>Rows for one sheet, each as alternating column keys and texts.</summary>
    public static WorkbookContent Content(params (string Sheet, string[][] Rows)[] sheets) => new(
        sheets.ToDictionary(
            sheet => sheet.Sheet,
            sheet => (IReadOnlyList<IReadOnlyDictionary<string, string>>)[.. sheet.Rows.Select(Row)],
            StringComparer.Ordinal));

    private static IReadOnlyDictionary<string, string> Row(string[] pairs) =>
        pairs.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static RawSheet Grid(SheetDefinition sheet, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        var cells = new List<RawCell> { Text(1, 1, sheet.Name.Zh), Text(2, 1, sheet.Hint.Zh) };
        cells.AddRange(sheet.Columns.Select((column, at) => Text(4, at + 1, column.Heading.Zh)));
        var example = sheet.Example is null ? Array.Empty<IReadOnlyDictionary<string, string>>() : [sheet.Example];
        var number = 5;
        foreach (var row in example.Concat(rows))
        {
            for (var at = 0; at < sheet.Columns.Count; at++)
            {
                if (row.TryGetValue(sheet.Columns[at].Key, out var text) && text.Length > 0)
                {
                    cells.Add(Text(number, at + 1, text));
                }
            }

            number++;
        }

        return Sheet(sheet.Name.Zh, SheetVisibility.Visible, cells);
    }

    private static RawSheet Form(SheetDefinition sheet, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        var cells = new List<RawCell>();
        for (var at = 0; at < sheet.Columns.Count; at++)
        {
            cells.Add(Text(at + 1, 2, sheet.Columns[at].Heading.Zh));
            if (rows.Count > 0 && rows[0].TryGetValue(sheet.Columns[at].Key, out var text) && text.Length > 0)
            {
                cells.Add(Text(at + 1, 3, text));
            }
        }

        return Sheet(sheet.Name.Zh, SheetVisibility.Visible, cells);
    }

    private static RawSheet Stamp() => Sheet(
        TemplateStamp.StampSheet,
        SheetVisibility.VeryHidden,
        [Text(1, 1, "id"), Text(1, 2, Template.Id), Text(2, 1, "version"), Text(2, 2, Template.Version)]);

    private static RawCell Text(int row, int column, string text) => new(row, column, CellKind.Text, text);

    private static RawSheet Sheet(string name, SheetVisibility visibility, IReadOnlyList<RawCell> cells) =>
        new(name, visibility, cells, [], [], [], [], []);
}
