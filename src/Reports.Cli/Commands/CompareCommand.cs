using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reports.Core;
using Reports.Core.Comparing;
using Reports.Word.Reading;
using Reports.Word.Tracking;

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
        var track = new Option<bool>("--track") { Description = "两份报告的差别写成 Word 修订，存入 --out 指定的文件。" };
        var output = new Option<string?>("--out") { Description = "带修订的报告，如 修订.docx；与 --track 同用。", HelpName = "FILE.docx" };
        var author = TrackingOptions.Author();
        var date = TrackingOptions.Date();
        var language = Shared.Language();
        var command = new Command("compare", "比较两份工作簿（场景和要素的增减、改名、改评级，问题的增减）或两份报告；报告的差别可写成修订（--track）。") { old, @new, format, track, output, author, date, language };
        command.Validators.Add(result => TrackingOptions.RequireTogether(result, track, output));
        command.SetAction(parsed => parsed.GetValue(output) is { } file
            ? Track(parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new), file, parsed.GetRequiredValue(author), TrackingOptions.Read(parsed, date), Shared.Read(parsed, language))
            : Run(parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new), parsed.GetRequiredValue(format) == "json", Shared.Read(parsed, language)));
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

    private static int Track(string old, string @new, string output, string author, DateOnly? date, Language language)
    {
        var tracked = TrackedChanges.Of(Named(old), Named(@new), author, date);
        if (tracked.IsSame)
        {
            Console.Out.WriteLine(new Bilingual("两份报告的正文相同，没有可写成修订的差别，未生成文件。", "Both reports say the same; there is nothing to track, and no file was written.").In(language));
            return ExitCode.Clean;
        }

        OutputFile.Write(output, tracked.Docx);
        Console.Out.WriteLine(TrackingOptions.Summary(tracked).In(language));
        return ExitCode.Clean;
    }

    private static (byte[] Docx, string Name) Named(string path) => (InputFile.Read(path), Path.GetFileName(path));

    private static ReportFile ReadReport(string path)
    {
        var report = ReportFile.Read(InputFile.Read(path), Path.GetFileName(path));
        if (report.PendingRevisions > 0)
        {
            Console.Error.WriteLine($"“{Path.GetFileName(path)}”中有 {report.PendingRevisions} 处尚未接受或拒绝的修订，比较时按全部接受处理。");
        }

        return report;
    }

    private static string Text(IReadOnlyList<PartChange> changes, Language language) => changes.Count == 0
        ? new Bilingual("两份报告的生成内容相同。\n", "The generated parts of both reports say the same.\n").In(language)
        : string.Concat(changes.Select(change => $"{change.Title}\n{Lines("-", change.Gone)}{Lines("+", change.New)}"));

    private static string Lines(string mark, IEnumerable<string> lines) =>
        string.Concat(lines.Select(line => $"  {mark} {line.ReplaceLineEndings(" ").Replace('\t', ' ')}\n"));
}
