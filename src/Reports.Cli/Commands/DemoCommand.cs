using System.CommandLine;
using System.Text;
using Reports.Core;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Documents;
using Reports.Core.Findings;
using Reports.Core.Rules;
using Reports.Core.Workbooks;
using Reports.Excel.Annotating;
using Reports.Excel.Writing;
using Reports.Word;
using Spectre.Console;

namespace Reports.Cli.Commands;

/// <summary><c>reports demo</c>: the whole job on a sample, eight files.</summary>
internal static class DemoCommand
{
    private const string Sample = "cement-industry";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var output = new Option<string>("--out") { Description = "文件放在哪个文件夹。", DefaultValueFactory = _ => "out/demo" };
        var command = new Command("demo", "用样例走完全过程：模板、核验、图谱、报告。") { output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Run(string folder)
    {
        var steps = new List<(string Name, Action Do)>();
        Engine engine = null!;
        Core.Model.IndustryMap map = null!;
        CheckResult check = null!;
        Core.Diagrams.DiagramLayout layout = null!;
        string At(string name) => Path.Combine(folder, name);
        void Step(string name, Action work) => steps.Add((name, work));
        Step("载入模板和字体", () => engine = Engine.Start(TimeProvider.System));
        Step("生成空白模板", () => OutputFile.Write(At("template.xlsx"), stream => TemplateWorkbookWriter.Write(ProgramFiles.Template, WorkbookContent.Empty, stream)));
        Step("填入样例", () => OutputFile.Write(At("filled.xlsx"), stream => TemplateWorkbookWriter.Write(ProgramFiles.Template, ProgramFiles.Sample(Sample), stream)));
        Step("读取", () => map = engine.Open(At("filled.xlsx")));
        Step("核验", () => check = engine.Pipeline.Check(map));
        Step("写出核验结果", () => OutputFile.Write(At("findings.json"), Encoding.UTF8.GetBytes(FindingsJson.Write(map, check, Language.Chinese))));
        Step("批注工作簿", () => OutputFile.Write(At("annotated.xlsx"), stream => WorkbookAnnotator.Annotate(File.ReadAllBytes(At("filled.xlsx")), check.Findings, stream)));
        Step("排布场景图谱", () => layout = engine.Pipeline.LayOutMap(map, MapPage.A3));
        Step("绘制矢量图", () => OutputFile.Write(At("map.svg"), engine.Painter.Svg(layout, keepText: false)));
        Step("绘制图片", () => OutputFile.Write(At("map.png"), engine.Painter.Png(layout, 200)));
        Step("绘制打印图", () => OutputFile.Write(At("map.pdf"), engine.Painter.Pdf(engine.Pipeline.LayOutMapPages(map, MapPage.A3).All)));
        Step("生成报告", () => OutputFile.Write(At("report.docx"), stream => ReportWriter.Write(engine.Pipeline.Compose(map, check, ReportKind.Annex), engine.Painter, stream)));
        WithProgress(steps);
        Summarise(map, check, folder);
        return ExitCode.Clean;
    }

    private static void WithProgress(List<(string Name, Action Do)> steps)
    {
        if (Console.IsErrorRedirected)
        {
            steps.ForEach(step => step.Do());
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(true).HideCompleted(false).Start(progress =>
        {
            var bar = progress.AddTask("准备", maxValue: steps.Count);
            foreach (var step in steps)
            {
                bar.Description = step.Name;
                step.Do();
                bar.Increment(1);
            }
        });
    }

    private static void Summarise(Core.Model.IndustryMap map, CheckResult check, string folder)
    {
        int Count(Severity severity) => check.Findings.Where(finding => finding.Severity == severity).Sum(finding => finding.Count);
        Console.Out.WriteLine($"{map.IndustryName}行业：{map.Segments.Count}个环节，{map.Scenes.Count}个场景，{map.Items.Count}条要素，{map.Links.Count}项协同关系。");
        Console.Out.WriteLine($"核验：错误{Count(Severity.Error)}处，警告{Count(Severity.Warning)}处，提示{Count(Severity.Note)}处。");
        Console.Out.WriteLine($"文件在 {Path.GetFullPath(folder)}：");
        foreach (var (name, what) in new[]
        {
            ("template.xlsx", "空白填报模板"), ("filled.xlsx", "填好的样例"), ("findings.json", "核验结果"), ("annotated.xlsx", "加了批注的工作簿"),
            ("map.svg", "场景图谱（矢量）"), ("map.png", "场景图谱（图片）"), ("map.pdf", "场景图谱（可打印）"), ("report.docx", "报告"),
        })
        {
            Console.Out.WriteLine($"  {name,-16}{what}");
        }
    }
}
