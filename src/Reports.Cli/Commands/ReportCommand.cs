using System.CommandLine;
using Reports.Core.Documents;
using Reports.Word;

namespace Reports.Cli.Commands;

/// <summary><c>reports report FILE --out FILE.docx</c>: the Word report.</summary>
internal static class ReportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "填报工作簿（xlsx）。" };
        var output = Shared.Out("报告文件，如 报告.docx。");
        var kind = new Option<string>("--kind") { Description = "文种：annex（附件）、report（报告）或 formal（正式）。", DefaultValueFactory = _ => "annex" };
        kind.AcceptOnlyFromAmong("annex", "report", "formal");
        var command = new Command("report", "生成 Word 报告。") { file, output, kind };
        command.SetAction(parsed =>
        {
            var engine = Engine.Start(TimeProvider.System);
            var map = engine.Open(parsed.GetRequiredValue(file));
            var document = engine.Pipeline.Compose(map, engine.Pipeline.Check(map), parsed.GetRequiredValue(kind) switch
            {
                "report" => ReportKind.Report,
                "formal" => ReportKind.Formal,
                _ => ReportKind.Annex,
            });
            OutputFile.Write(parsed.GetRequiredValue(output), stream => ReportWriter.Write(document, engine.Painter, stream));
            return ExitCode.Clean;
        });
        return command;
    }
}
