using System.CommandLine;
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
        var page = new Option<string>("--page") { Description = "纸张：a3、a4 或 fit。", DefaultValueFactory = _ => "a3" };
        page.AcceptOnlyFromAmong("a3", "a4", "fit");
        var keepText = new Option<bool>("--text") { Description = "SVG 保留可编辑的文字。" };
        var dpi = new Option<int>("--dpi") { Description = "PNG 每英寸像素数，72～600。", DefaultValueFactory = _ => 200 };
        dpi.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 72 or > 600)
            {
                result.AddError("--dpi 须在 72 到 600 之间。");
            }
        });
        var command = new Command("map", "绘制场景图谱等图。") { file, output, figure, page, keepText, dpi };
        command.SetAction(parsed =>
        {
            var engine = Engine.Start(TimeProvider.System);
            var layout = LayOut(engine, engine.Open(parsed.GetRequiredValue(file)), parsed.GetRequiredValue(figure), parsed.GetRequiredValue(page));
            var path = parsed.GetRequiredValue(output);
            OutputFile.Write(path, Path.GetExtension(path).ToUpperInvariant() switch
            {
                ".SVG" => engine.Painter.Svg(layout, parsed.GetValue(keepText)),
                ".PNG" => engine.Painter.Png(layout, parsed.GetRequiredValue(dpi)),
                _ => engine.Painter.Pdf(layout),
            });
            foreach (var shortened in layout.Shortened)
            {
                Console.Error.WriteLine($"文字放不下，图上已缩写：{shortened.Full} → {shortened.Shown}");
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static DiagramLayout LayOut(Engine engine, IndustryMap map, string figure, string page) => figure switch
    {
        "categories" => engine.Pipeline.LayOutCategories(map),
        "elements" => engine.Pipeline.LayOutElements(map),
        _ => engine.Pipeline.LayOutMap(map, page switch { "a4" => MapPage.A4, "fit" => MapPage.Fit, _ => MapPage.A3 }),
    };
}
