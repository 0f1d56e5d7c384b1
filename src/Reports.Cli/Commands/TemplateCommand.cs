using System.CommandLine;
using Reports.Core;
using Reports.Core.Documents.Filling;
using Reports.Core.Workbooks;
using Reports.Excel.Writing;
using Reports.Word.Styling;

namespace Reports.Cli.Commands;

/// <summary><c>reports template new|style|check</c>: a blank workbook; a style file for reports; what is wrong with one.</summary>
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
        return new Command("template", "填报模板和报告样式文件。") { make, Style(), Check() };
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

    private static Command Check()
    {
        var file = new Argument<string>("STYLE.docx") { Description = "报告样式文件或报告模板（docx）。" };
        var language = Shared.Language();
        var check = new Command("check", "检查报告样式文件：缺少的样式，写错、放错和缺少的占位标记。") { file, language };
        check.SetAction(parsed =>
        {
            var (path, words) = (parsed.GetRequiredValue(file), Shared.Read(parsed, language));
            var problems = TemplateCheck.Check(InputFile.Read(path), Path.GetFileName(path), new TagCatalogue(ProgramFiles.Template));
            foreach (var problem in problems.OrderByDescending(problem => problem.IsError))
            {
                var weight = problem.IsError ? new Bilingual("错误", "Error") : new Bilingual("提示", "Note");
                Console.Out.WriteLine(words == Language.Chinese
                    ? $"{weight.Zh}　{problem.Place.Zh}：{problem.Text.Zh}"
                    : $"{weight.En}  {problem.Place.En}: {problem.Text.En}");
            }

            var errors = problems.Count(problem => problem.IsError);
            Console.Out.WriteLine(words == Language.Chinese
                ? $"共 {problems.Count} 项：错误 {errors}，提示 {problems.Count - errors}。{(errors > 0 ? "请在 Word 中改正错误后再用。" : "可以使用。")}"
                : $"{problems.Count} in all: {errors} errors, {problems.Count - errors} notes. {(errors > 0 ? "Correct the errors in Word first." : "It can be used.")}");
            return errors > 0 ? ExitCode.Findings : ExitCode.Clean;
        });
        return check;
    }
}
