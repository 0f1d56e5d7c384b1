using System.CommandLine;
using System.Text;
using Reports.Core.Diagrams;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Diagrams.Tables;
using Reports.Core.Model;
using Reports.Drawing.Web;

namespace Reports.Cli.Commands;

/// <summary><c>reports map FILE --out FILE.svg|.png|.pdf|.html</c>: a picture.</summary>
internal static class MapCommand
{
    private const string Formats = ".svg、.png、.pdf 或 .html";
    private static readonly Argument<string> File = new("FILE") { Description = "填报工作簿（xlsx）。" };
    private static readonly Option<string> Output = Shared.Out($"图片文件，扩展名为 {Formats}（可查找、筛选的图谱）。");
    private static readonly Option<string> Since = new("--since") { Description = "上一次的填报工作簿；画出与它相比新增、撤销、有调整的场景。" };
    private static readonly Option<bool> KeepText = new("--text") { Description = "SVG 保留可编辑的文字。" };
    private static readonly Option<int> Dpi = new("--dpi") { Description = "PNG 每英寸像素数，72～600。", DefaultValueFactory = _ => 200 };
    private static readonly Option<string> Figure = Choice("--figure", "画哪张图：map（场景图谱）、categories（场景分类）、elements（数字化要素）、chains（协同链路）、gaps（缺口热力图）、statistics（统计）或 cards（场景卡片）。", "map", "categories", "elements", "chains", "gaps", "statistics", "cards");
    private static readonly Option<string> Page = Choice("--page", "图谱的纸张：a3、a4、fit（不分页，用于屏幕或挂图）或 foldout（报告折页的版心）。一页放不下时分为总览和分页。", "a3", "a4", "fit", "foldout");
    private static readonly Option<string> Chain = Choice("--chain", "图谱上画哪些链路：all、tool（工具链）、data（数据链）、model（模型链）或 none。", "all", "tool", "data", "model", "none");

    private static readonly Option<string> Table = new("--table") { Description = "同时把图中的数据写成表格，扩展名为 .csv 或 .md。", HelpName = "FILE" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Table.Validators.Add(result =>
        {
            if (Path.GetExtension(result.GetValueOrDefault<string>() ?? "").ToUpperInvariant() is not (".CSV" or ".MD"))
            {
                result.AddError("--table 的扩展名须为 .csv 或 .md。");
            }
        });
        Output.Validators.Add(result =>
        {
            if (Path.GetExtension(result.GetValueOrDefault<string>() ?? "").ToUpperInvariant() is not (".SVG" or ".PNG" or ".PDF" or ".HTML"))
            {
                result.AddError($"--out 的扩展名须为 {Formats}。");
            }
        });
        Dpi.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 72 or > 600)
            {
                result.AddError("--dpi 须在 72 到 600 之间。");
            }
        });
        var command = new Command("map", "绘制场景图谱等图。") { File, Output, Figure, Page, Chain, Since, Table, KeepText, Dpi };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var engine = Engine.Start(TimeProvider.System);
        var map = engine.Open(parsed.GetRequiredValue(File));
        var output = parsed.GetRequiredValue(Output);
        WriteTable(map, parsed);
        if (Path.GetExtension(output).Equals(".html", StringComparison.OrdinalIgnoreCase))
        {
            var poster = engine.Pipeline.LayOutMapPages(map, MapPage.Fit, ChainsOf(parsed)).All[0];
            OutputFile.Write(output, InteractiveMap.Write(poster, MapCatalogue.Write(map), engine.Painter));
            Tell([poster]);
            return ExitCode.Clean;
        }

        var layouts = parsed.GetValue(Since) is { Length: > 0 } since ? LayOutChanges(engine, engine.Open(since), map, parsed) : LayOut(engine, map, parsed);
        PictureFiles.Write(engine, layouts, output, parsed.GetValue(KeepText), parsed.GetRequiredValue(Dpi));
        Tell(layouts);
        return ExitCode.Clean;
    }

    // Spreadsheets take a CSV without a byte order mark for the machine's own code page.
    private static void WriteTable(IndustryMap map, ParseResult parsed)
    {
        if (parsed.GetValue(Table) is { Length: > 0 } path)
        {
            var tables = FigureTables.Of(map, parsed.GetRequiredValue(Figure));
            var isCsv = Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase);
            OutputFile.Write(path, isCsv ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(FigureTableText.Csv(tables))] : Encoding.UTF8.GetBytes(FigureTableText.Markdown(tables)));
        }
    }

    private static void Tell(IReadOnlyList<DiagramLayout> layouts)
    {
        foreach (var note in FigureNotes.Of(layouts))
        {
            Console.Error.WriteLine(note);
        }
    }

    private static IReadOnlyList<DiagramLayout> LayOut(Engine engine, IndustryMap map, ParseResult parsed) => parsed.GetRequiredValue(Figure) switch
    {
        "categories" => [engine.Pipeline.LayOutCategories(map)],
        "elements" => [engine.Pipeline.LayOutElements(map)],
        "chains" => engine.Pipeline.LayOutChains(map),
        "gaps" => engine.Pipeline.LayOutGaps(map),
        "statistics" => [engine.Pipeline.LayOutStatistics(map)],
        "cards" => engine.Pipeline.LayOutCards(map),
        _ => engine.Pipeline.LayOutMapPages(map, PageOf(parsed), ChainsOf(parsed)).All,
    };

    private static IReadOnlyList<DiagramLayout> LayOutChanges(Engine engine, IndustryMap before, IndustryMap map, ParseResult parsed)
    {
        var (pages, changes) = engine.Pipeline.LayOutChanges(before, map, PageOf(parsed), ChainsOf(parsed));
        Console.WriteLine(changes.Counts());
        foreach (var change in changes.All)
        {
            Console.WriteLine($"{change.Mark}　{change.Scene.CodeText} {change.Scene.Name}{(change.Words.Count > 0 ? "：" + string.Join('；', change.Words) : "")}");
        }

        return pages.All;
    }

    private static MapPage PageOf(ParseResult parsed) => parsed.GetRequiredValue(Page) switch
    {
        "a4" => MapPage.A4,
        "fit" => MapPage.Fit,
        "foldout" => MapPage.FoldOut,
        _ => MapPage.A3,
    };

    private static MapChains ChainsOf(ParseResult parsed) => parsed.GetRequiredValue(Chain) switch
    {
        "tool" => MapChains.Tool,
        "data" => MapChains.Data,
        "model" => MapChains.Model,
        "none" => MapChains.None,
        _ => MapChains.All,
    };

    private static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
