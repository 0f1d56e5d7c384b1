using Reports.Core.Migrating;
using Reports.Core.Templates;
using Reports.Core.Workbooks;
using Reports.Excel.Reading;
using Reports.Excel.Writing;

namespace Reports.Testing;

/// <summary>Workbooks of template version 2026.1, as people filled them in before 2026.2.</summary>
public static class OldWorkbook
{
    /// <summary>The older version.</summary>
    public static TemplateDefinition Template { get; } =
        TemplateDefinitionReader.Read(File.ReadAllBytes(RepositoryFiles.PathOf("templates/versions/one-map-four-lists.2026.1.template.json")));

    /// <summary>From it to the current one.</summary>
    public static TemplateMigration Migration { get; } =
        TemplateMigrationReader.Read(File.ReadAllBytes(RepositoryFiles.PathOf("templates/versions/2026.1-2026.2.migration.json")));

    /// <summary>What a sample of the current version would have been in the older one.</summary>
    public static WorkbookContent ContentOf(string sample)
    {
        var now = WorkbookContentReader.Read(File.ReadAllBytes(RepositoryFiles.PathOf($"templates/samples/{sample}.content.json")));
        return new WorkbookContent(now.Sheets.ToDictionary(
            sheet => sheet.Key,
            sheet => (IReadOnlyList<IReadOnlyDictionary<string, string>>)[.. sheet.Value.Select(row => Older(sheet.Key, row))],
            StringComparer.Ordinal));
    }

    /// <summary>The content as a workbook of the older version, written and read.</summary>
    public static RawWorkbook Written(WorkbookContent content) => Written(Template, content);

    /// <summary>The content as a workbook of a version, written and read.</summary>
    public static RawWorkbook Written(TemplateDefinition template, WorkbookContent content)
    {
        using var bytes = new MemoryStream();
        TemplateWorkbookWriter.Write(template, content, bytes);
        bytes.Position = 0;
        return WorkbookReader.Read(bytes, "old.xlsx");
    }

    private static Dictionary<string, string> Older(string sheet, IReadOnlyDictionary<string, string> row)
    {
        var older = row.ToDictionary(StringComparer.Ordinal);
        if (sheet == "scenes" && older.Remove("painPoint", out var problem))
        {
            older["problem"] = problem;
        }

        if (sheet == "tools" && older.Remove("localisation", out var localisation) && older.Remove("control", out var control))
        {
            older["independence"] = $"{localisation}（{control}）";
        }

        return older;
    }
}
