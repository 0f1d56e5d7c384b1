using System.CommandLine;
using Reports.Core.Workbooks;
using Reports.Excel.Writing;
using Reports.Word.Styling;

namespace Reports.Cli.Commands;

/// <summary><c>reports template new|style --out FILE</c>: a blank workbook; a style file for reports.</summary>
internal static class TemplateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var output = Shared.Out("写到哪里，如 模板.xlsx。");
        var sample = new Option<string?>("--sample") { Description = "填入一个样例：cement-industry、typical-scenes 或 sugar-industry。" };
        sample.AcceptOnlyFromAmong("cement-industry", "typical-scenes", "sugar-industry");
        var make = new Command("new", "生成空白填报工作簿。") { output, sample };
        make.SetAction(parsed =>
        {
            var content = parsed.GetValue(sample) is { } name ? ProgramFiles.Sample(name) : WorkbookContent.Empty;
            OutputFile.Write(parsed.GetRequiredValue(output), stream => TemplateWorkbookWriter.Write(ProgramFiles.Template, content, stream));
            return ExitCode.Clean;
        });
        return new Command("template", "填报模板和报告样式文件。") { make, Style() };
    }

    private static Command Style()
    {
        var output = Shared.Out("写到哪里，如 样式.docx。");
        var style = new Command("style", "生成报告样式文件（docx），改成本单位的样子后用于 reports report --style。") { output };
        style.SetAction(parsed =>
        {
            OutputFile.Write(parsed.GetRequiredValue(output), StyleTemplate.Write);
            return ExitCode.Clean;
        });
        return style;
    }
}
