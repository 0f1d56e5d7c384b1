using System.CommandLine;
using System.Text;
using System.Text.Json;
using Reports.Core;
using Reports.Core.Rules;
using Reports.Excel.Patching;

namespace Reports.Cli.Commands;

/// <summary><c>reports fix FILE --out FILE</c>: makes the safe fixes in a copy of the workbook, and takes them back.</summary>
internal static class FixCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "要修正的工作簿（xlsx）。" };
        var output = new Option<string?>("--out") { Description = "修正后的工作簿写到哪里；只预览时可以不写。" };
        var rules = new Option<string[]>("--rule") { Description = "只修正这些规则的问题，如 --rule STR-13，可写多次。", DefaultValueFactory = _ => [] };
        var dryRun = new Option<bool>("--dry-run") { Description = "只列出改动，不写文件。" };
        var journal = new Option<string?>("--journal") { Description = "撤销记录写到哪里，不写则放在修正后的工作簿旁边。" };
        var undo = new Option<string?>("--undo") { Description = "按撤销记录恢复原来的内容。" };
        var config = Shared.Config();
        var language = Shared.Language();
        var command = new Command("fix", "自动修正不影响原意的问题，逐条列出改动，可以撤销。") { file, output, rules, dryRun, journal, undo, config, language };
        command.SetAction(parsed =>
        {
            var input = parsed.GetRequiredValue(file);
            var target = parsed.GetValue(output);
            var words = Shared.Read(parsed, language);
            var isDry = parsed.GetValue(dryRun);
            if (Refused(input, target, isDry, parsed.GetRequiredValue(rules)) is { } complaint)
            {
                Console.Error.WriteLine(complaint);
                return ExitCode.Usage;
            }

            return parsed.GetValue(undo) is { } record
                ? Undo(input, record, isDry ? null : target, words)
                : Fix(input, isDry ? null : target, parsed.GetRequiredValue(rules), parsed.GetValue(journal), parsed.GetValue(config), words);
        });
        return command;
    }

    private static string? Refused(string input, string? target, bool isDry, string[] rules)
    {
        if (target is null && !isDry)
        {
            return "请用 --out 指定修正后的工作簿写到哪里，或加 --dry-run 只看改动。";
        }

        if (target is not null && Path.GetFullPath(target) == Path.GetFullPath(input))
        {
            return "--out 不能是原文件，请另写一个文件名。";
        }

        return Array.Find(rules, code => RuleCatalogue.Find(code) is null) is { } unknown
            ? $"没有编号为“{unknown}”的规则。运行 reports rules 查看全部规则。"
            : null;
    }

    private static int Fix(string input, string? target, string[] rules, string? journal, string? config, Language language)
    {
        var engine = Engine.Start(TimeProvider.System, config);
        var workbook = engine.Open(input).Workbook.Source;
        var plan = engine.Pipeline.PlanFixes(workbook, rules);
        PatchResult? result = null;
        using var fixedFile = new MemoryStream();
        using (var source = new MemoryStream(File.ReadAllBytes(input)))
        {
            result = WorkbookPatcher.Apply(source, workbook.Name, plan.Edits, fixedFile);
        }

        Console.Out.Write(FixListing.Write(workbook.Name, plan, result, isDry: target is null, language));
        if (target is not null)
        {
            var record = journal ?? target + ".undo.json";
            OutputFile.Write(target, fixedFile.ToArray());
            OutputFile.Write(record, Encoding.UTF8.GetBytes(UndoJournalJson.Write(result.Journal)));
            Console.Out.WriteLine(language == Language.Chinese
                ? $"已写入 {target}；撤销记录在 {record}。"
                : $"Written to {target}; the undo journal is {record}.");
        }

        return plan.After.Errors > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static int Undo(string input, string record, string? target, Language language)
    {
        UndoJournal journal;
        try
        {
            journal = UndoJournalJson.Read(File.ReadAllBytes(record));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException)
        {
            Console.Error.WriteLine($"撤销记录“{record}”无法读取，或不是撤销记录。请指定修改时写下的 .undo.json 文件。");
            return ExitCode.Refused;
        }

        // Opened first, so that a file that is no workbook is refused in plain words.
        var name = Excel.Reading.WorkbookReader.ReadFile(input).Name;
        using var restored = new MemoryStream();
        using var source = new MemoryStream(File.ReadAllBytes(input));
        var result = WorkbookPatcher.Undo(source, name, journal, restored);
        Console.Out.Write(FixListing.Write(name, result, language));
        if (target is not null)
        {
            OutputFile.Write(target, restored.ToArray());
            Console.Out.WriteLine(language == Language.Chinese ? $"已写入 {target}。" : $"Written to {target}.");
        }

        return ExitCode.Clean;
    }
}
