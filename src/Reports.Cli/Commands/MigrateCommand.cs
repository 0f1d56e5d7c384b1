using System.CommandLine;
using Reports.Core;
using Reports.Core.Migrating;
using Reports.Core.Templates;
using Reports.Core.Workbooks;
using Reports.Excel.Reading;
using Reports.Excel.Writing;

namespace Reports.Cli.Commands;

/// <summary><c>reports migrate FILE --out FILE</c>: a workbook of an older template version into the current one.</summary>
internal static class MigrateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "旧版模板的填报工作簿。" };
        var output = Shared.Out("新表写到哪里。");
        var format = new Option<string>("--format") { Description = "输出格式：text 或 json。", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var language = Shared.Language();
        var command = new Command("migrate", "把旧版模板的填报工作簿转成现行版本，逐个说明没有迁移的值。") { file, output, format, language };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file),
            parsed.GetRequiredValue(output),
            parsed.GetRequiredValue(format) == "json",
            Shared.Read(parsed, language)));
        return command;
    }

    private static int Run(string path, string output, bool asJson, Language language)
    {
        var migrated = Migrate(WorkbookReader.ReadFile(path), Path.GetFileName(path));
        OutputFile.Write(output, stream =>
        {
            TemplateWorkbookWriter.Write(ProgramFiles.Template, migrated.Content, stream);
            stream.Position = 0;
            migrated.Prove(WorkbookBinder.Bind(WorkbookReader.Read(stream, Path.GetFileName(output)), ProgramFiles.Template));
        });
        Console.Out.Write(asJson ? MigrationReportJson.Write(migrated, language) : MigrationText.Write(migrated, language));
        return migrated.Left.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private static MigratedWorkbook Migrate(RawWorkbook workbook, string name)
    {
        var current = WorkbookBinder.Bind(workbook, ProgramFiles.Template);
        if (current.VersionFound == ProgramFiles.Template.Version)
        {
            throw Refused($"“{name}”已是现行的 {current.VersionFound} 版，不需要迁移。", $"'{name}' is of the current version {current.VersionFound} already.", "可直接运行 reports check 核验。", "Run 'reports check' on it.");
        }

        var migrations = ProgramFiles.Migrations.Where(migration => migration.To == ProgramFiles.Template.Version).ToArray();
        var known = string.Join('、', migrations.Select(migration => migration.From));
        if (current.VersionFound is { } version)
        {
            return Array.Find(migrations, migration => migration.From == version) is { } fit
                ? WorkbookMigration.Of(WorkbookBinder.Bind(workbook, ProgramFiles.TemplateOf(version)), fit, ProgramFiles.Template)
                : throw Refused($"“{name}”是 {version} 版模板，没有到 {ProgramFiles.Template.Version} 版的迁移方法。", $"'{name}' is of version {version}; there is no way from it to {ProgramFiles.Template.Version}.", $"可以迁移的版本：{known}。请按现行模板重新填报，或向组织单位索取新表。", $"Versions that can be migrated: {known}.");
        }

        // Without a stamp the version is the one whose columns take in the most cells.
        var best = migrations
            .Select(migration => (Migration: migration, Old: WorkbookBinder.Bind(workbook, ProgramFiles.TemplateOf(migration.From))))
            .MaxBy(candidate => candidate.Old.Cells.Imported);
        return best.Old is { } old && old.Cells.Imported > current.Cells.Imported
            ? WorkbookMigration.Of(old, best.Migration, ProgramFiles.Template)
            : throw Refused($"“{name}”没有版本标识，列名与现行版本最接近，不需要迁移。", $"'{name}' carries no version; its columns are those of the current one.", "可直接运行 reports check 核验。", "Run 'reports check' on it.");
    }

    private static WorkbookUnreadableException Refused(string zh, string en, string nextZh, string nextEn) =>
        new(UnreadableReason.NotThisTemplate, new Bilingual(zh, en), new Bilingual(nextZh, nextEn));
}
