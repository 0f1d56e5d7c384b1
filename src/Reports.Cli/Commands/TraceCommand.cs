using System.CommandLine;
using Reports.Word.Reading;

namespace Reports.Cli.Commands;

/// <summary><c>reports trace REPORT.docx TEXT</c>: which cells a number or a word of a report comes from.</summary>
internal static class TraceCommand
{
    // A text longer than this says no more about where it stands.
    private const int LongestShown = 60;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("REPORT") { Description = "由本程序生成的报告（docx），改过的也可以。" };
        var words = new Argument<string>("TEXT") { Description = "报告中的数字或文字，如 49 或 矿山智能开采。" };
        var command = new Command("trace", "查报告中的数字或文字来自工作簿的哪些单元格。") { file, words };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(words)));
        return command;
    }

    private static int Run(string path, string words)
    {
        var report = ReportFile.Read(InputFile.Read(path), Path.GetFileName(path));
        var found = string.IsNullOrWhiteSpace(words) ? [] : ReportTrace.Find(report, words).ToList();
        if (found.Count == 0)
        {
            Console.Error.WriteLine($"报告的生成内容中没有“{words}”。人工写入的内容没有来源记录；数字请连同小数完整输入。");
            return ExitCode.Usage;
        }

        var edited = report.Parts.Where(part => part.IsEdited).Select(part => part.Tag.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var part in found.GroupBy(text => (text.PartId, text.PartTitle)))
        {
            Console.Out.WriteLine(part.Key.PartTitle + (edited.Contains(part.Key.PartId) ? "（生成后有人工修改）" : ""));
            foreach (var text in part)
            {
                Console.Out.WriteLine($"  {Shortened(text.Text, words)}");
                Console.Out.WriteLine($"    来自 {string.Join('、', text.Sources)}");
            }
        }

        var origin = report.Origin;
        Console.Out.WriteLine($"工作簿：{origin.Workbook}（SHA-256 {origin.Sha256}）");
        Console.Out.WriteLine($"填报单位：{(origin.Submitter.Length > 0 ? origin.Submitter : "封面未填")}");
        Console.Out.WriteLine($"模板：{origin.Template} {origin.TemplateVersion}；规则集：{origin.RulesHash}");
        return ExitCode.Clean;
    }

    private static string Shortened(string text, string words)
    {
        var line = text.ReplaceLineEndings(" ").Replace('\t', ' ');
        var at = Math.Max(0, line.IndexOf(words.Trim(), StringComparison.Ordinal) - (LongestShown / 3));
        var shown = line.Length - at > LongestShown ? line[at..(at + LongestShown)] + "……" : line[at..];
        return at > 0 ? "……" + shown : shown;
    }
}
