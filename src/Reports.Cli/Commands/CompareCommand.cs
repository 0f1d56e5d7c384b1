using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reports.Core;
using Reports.Core.Comparing;
using Reports.Word.Reading;

namespace Reports.Cli.Commands;

/// <summary><c>reports compare OLD NEW</c>: what changed between two workbooks, or between two reports, by meaning.</summary>
internal static class CompareCommand
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var old = new Argument<string>("OLD") { Description = "较早的工作簿（xlsx）或报告（docx）。" };
        var @new = new Argument<string>("NEW") { Description = "较新的工作簿（xlsx）或报告（docx）。" };
        var format = new Option<string>("--format") { Description = "输出格式：text 或 json。", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var language = Shared.Language();
        var command = new Command("compare", "比较两份工作簿（场景和要素的增减、改名、改评级，问题的增减）或两份报告。") { old, @new, format, language };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(old),
            parsed.GetRequiredValue(@new),
            parsed.GetRequiredValue(format) == "json",
            Shared.Read(parsed, language)));
        return command;
    }

    private static int Run(string old, string @new, bool asJson, Language language)
    {
        if (InputFile.IsDocument(old) && InputFile.IsDocument(@new))
        {
            var changes = ReportComparison.Of(ReadReport(old), ReadReport(@new));
            Console.Out.Write(asJson ? JsonSerializer.Serialize(changes, Readable) + "\n" : Text(changes, language));
            return ExitCode.Clean;
        }

        var engine = Engine.Start(TimeProvider.System);
        var before = engine.Open(old);
        var after = engine.Open(@new);
        var comparison = WorkbookComparison.Of(before, engine.Pipeline.Check(before), after, engine.Pipeline.Check(after));
        Console.Out.Write(asJson ? ComparisonJson.Write(comparison, language) : ComparisonText.Write(comparison, language));
        return ExitCode.Clean;
    }

    private static ReportFile ReadReport(string path) => ReportFile.Read(InputFile.Read(path), Path.GetFileName(path));

    private static string Text(IReadOnlyList<PartChange> changes, Language language) => changes.Count == 0
        ? new Bilingual("两份报告的生成内容相同。\n", "The generated parts of both reports say the same.\n").In(language)
        : string.Concat(changes.Select(change => $"{change.Title}\n{Lines("-", change.Gone)}{Lines("+", change.New)}"));

    private static string Lines(string mark, IEnumerable<string> lines) =>
        string.Concat(lines.Select(line => $"  {mark} {line.ReplaceLineEndings(" ").Replace('\t', ' ')}\n"));
}
