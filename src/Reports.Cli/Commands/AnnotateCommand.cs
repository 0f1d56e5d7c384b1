using System.CommandLine;
using Reports.Excel.Annotating;
using Reports.Excel.Reading;

namespace Reports.Cli.Commands;

/// <summary><c>reports annotate FILE --out FILE</c>: the user's own workbook with comments, colours and an index of findings.</summary>
internal static class AnnotateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "填报工作簿（xlsx）。" };
        var output = Shared.Out("加了批注的工作簿写到哪里。");
        var strip = new Option<bool>("--strip") { Description = "去掉批注、颜色和检查结果表，还原成原来的文件。" };
        var config = Shared.Config();
        var command = new Command("annotate", "在工作簿里标出问题：批注、颜色、检查结果表。") { file, output, strip, config };
        command.SetAction(parsed =>
        {
            var input = parsed.GetRequiredValue(file);
            var target = parsed.GetRequiredValue(output);
            if (Path.GetFullPath(target) == Path.GetFullPath(input))
            {
                Console.Error.WriteLine("--out 不能是原文件，请另写一个文件名。");
                return ExitCode.Usage;
            }

            return parsed.GetValue(strip) ? Strip(input, target) : Annotate(input, target, parsed.GetValue(config));
        });
        return command;
    }

    private static int Annotate(string input, string target, string? config)
    {
        var engine = Engine.Start(TimeProvider.System, config);
        var check = engine.Pipeline.Check(engine.Open(input));
        OutputFile.Write(target, stream => WorkbookAnnotator.Annotate(File.ReadAllBytes(input), check.Findings, stream));
        Console.Out.WriteLine($"已标出 {check.Findings.Count} 项：错误 {check.Errors}，警告 {check.Warnings}，提示 {check.Notes}。已写入 {target}。");
        return check.Errors > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static int Strip(string input, string target)
    {
        // Opened first, so that a file that is no workbook is refused in plain words.
        _ = WorkbookReader.ReadFile(input);
        using var original = new MemoryStream();
        if (!WorkbookAnnotator.TryStrip(File.ReadAllBytes(input), original))
        {
            Console.Error.WriteLine("这个文件没有本程序加的标记，或加标记后又保存过，无法还原。请使用加标记之前的文件。");
            return ExitCode.Refused;
        }

        OutputFile.Write(target, original.ToArray());
        Console.Out.WriteLine($"已去掉全部标记，写入 {target}。");
        return ExitCode.Clean;
    }
}
