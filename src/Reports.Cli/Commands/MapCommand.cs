using System.CommandLine;
using System.Globalization;
using Reports.Core.Diagrams;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;

namespace Reports.Cli.Commands;

/// <summary><c>reports map FILE --out FILE.svg|.png|.pdf</c>: a picture.</summary>
internal static class MapCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "填报工作簿（xlsx）。" };
        var output = Shared.Out("图片文件，扩展名为 .svg、.png 或 .pdf。");
        output.Validators.Add(result =>
        {
            if (Path.GetExtension(result.GetValueOrDefault<string>() ?? "").ToUpperInvariant() is not (".SVG" or ".PNG" or ".PDF"))
            {
                result.AddError("--out 的扩展名须为 .svg、.png 或 .pdf。");
            }
        });
        var figure = new Option<string>("--figure") { Description = "画哪张图：map、categories 或 elements。", DefaultValueFactory = _ => "map" };
        figure.AcceptOnlyFromAmong("map", "categories", "elements");
        var page = new Option<string>("--page") { Description = "纸张：a3、a4、fit（不分页，用于屏幕或挂图）或 foldout（报告折页的版心）。一页放不下时分为总览和分页。", DefaultValueFactory = _ => "a3" };
        page.AcceptOnlyFromAmong("a3", "a4", "fit", "foldout");
        var chain = new Option<string>("--chain") { Description = "画哪些链路：all、tool（工具链）、data（数据链）、model（模型链）或 none。", DefaultValueFactory = _ => "all" };
        chain.AcceptOnlyFromAmong("all", "tool", "data", "model", "none");
        var keepText = new Option<bool>("--text") { Description = "SVG 保留可编辑的文字。" };
        var dpi = new Option<int>("--dpi") { Description = "PNG 每英寸像素数，72～600。", DefaultValueFactory = _ => 200 };
        dpi.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 72 or > 600)
            {
                result.AddError("--dpi 须在 72 到 600 之间。");
            }
        });
        var command = new Command("map", "绘制场景图谱等图。") { file, output, figure, page, chain, keepText, dpi };
        command.SetAction(parsed =>
        {
            var engine = Engine.Start(TimeProvider.System);
            var map = engine.Open(parsed.GetRequiredValue(file));
            var layouts = LayOut(engine, map, parsed.GetRequiredValue(figure), parsed.GetRequiredValue(page), parsed.GetRequiredValue(chain));
            Write(engine, layouts, parsed.GetRequiredValue(output), parsed.GetValue(keepText), parsed.GetRequiredValue(dpi));
            foreach (var shortened in layouts.SelectMany(layout => layout.Shortened).Distinct())
            {
                Console.Error.WriteLine($"文字放不下，图上已缩写：{shortened.Full} → {shortened.Shown}");
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static IReadOnlyList<DiagramLayout> LayOut(Engine engine, IndustryMap map, string figure, string page, string chain) => figure switch
    {
        "categories" => [engine.Pipeline.LayOutCategories(map)],
        "elements" => [engine.Pipeline.LayOutElements(map)],
        _ => engine.Pipeline.LayOutMapPages(map, PageOf(page), ChainsOf(chain)).All,
    };

    private static MapPage PageOf(string page) => page switch { "a4" => MapPage.A4, "fit" => MapPage.Fit, "foldout" => MapPage.FoldOut, _ => MapPage.A3 };

    private static MapChains ChainsOf(string chain) => chain switch
    {
        "tool" => MapChains.Tool,
        "data" => MapChains.Data,
        "model" => MapChains.Model,
        "none" => MapChains.None,
        _ => MapChains.All,
    };

    // A PDF holds all pages; pictures get a file each: map.svg, map-2.svg …
    private static void Write(Engine engine, IReadOnlyList<DiagramLayout> layouts, string path, bool keepText, int dpi)
    {
        if (Path.GetExtension(path).Equals(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            OutputFile.Write(path, engine.Painter.Pdf(layouts));
            return;
        }

        for (var page = 0; page < layouts.Count; page++)
        {
            var name = page == 0 ? path : Path.ChangeExtension(path, null) + string.Create(CultureInfo.InvariantCulture, $"-{page + 1}") + Path.GetExtension(path);
            OutputFile.Write(name, Path.GetExtension(path).Equals(".svg", StringComparison.OrdinalIgnoreCase)
                ? engine.Painter.Svg(layouts[page], keepText)
                : engine.Painter.Png(layouts[page], dpi));
        }

        if (layouts.Count > 1)
        {
            Console.Error.WriteLine($"图谱一页放不下，共{layouts.Count}页：第1页为总览，其余为分页。");
        }
    }
}
