using Reports.Core;
using Reports.Core.Model;
using Reports.Core.Rules.Campaigns;
using Reports.Core.Workbooks;
using Reports.Drawing;
using Reports.Drawing.Typefaces;
using Reports.Excel.Reading;

namespace Reports.Cli;

/// <summary>The pipeline with its real parts: fonts, painter, template, dictionary.</summary>
internal sealed class Engine
{
    private Engine(ReportPipeline pipeline, SkiaDiagramPainter painter)
    {
        Pipeline = pipeline;
        Painter = painter;
    }

    /// <summary>The flow.</summary>
    public ReportPipeline Pipeline { get; }

    /// <summary>Paints figures.</summary>
    public SkiaDiagramPainter Painter { get; }

    /// <summary>Loads fonts, template and dictionary; says on stderr when a stand-in font is used.</summary>
    /// <param name="clock">Tells the day.</param>
    /// <param name="config">A campaign's settings; null for none.</param>
    /// <exception cref="CampaignRefusedException">The settings cannot be used.</exception>
    public static Engine Start(TimeProvider clock, string? config = null)
    {
        var campaign = config is null ? null : CampaignFile.Read(config);
        var fonts = DiagramFonts.Load();
        if (fonts.Fallback is { } fallback)
        {
            Console.Error.WriteLine(fallback.Zh);
        }

        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        var pipeline = new ReportPipeline(ProgramFiles.Template, ProgramFiles.Glossary, new SkiaTextMeasurer(fonts), today, campaign);
        return new Engine(pipeline, new SkiaDiagramPainter(fonts));
    }

    /// <summary>Reads and binds a workbook.</summary>
    /// <exception cref="WorkbookUnreadableException">Not a usable workbook, or not one of this template.</exception>
    public IndustryMap Open(string path)
    {
        var map = Pipeline.Bind(WorkbookReader.ReadFile(path));
        var grids = map.Workbook.Sheets.Values.Count(sheet => sheet.HeaderRow > 0);
        return grids > 0
            ? map
            : throw new WorkbookUnreadableException(
                UnreadableReason.NotThisTemplate,
                new Bilingual(
                    $"“{Path.GetFileName(path)}”里没有“一图四清单”模板的工作表，无法识别。",
                    $"'{Path.GetFileName(path)}' has none of the template's sheets."),
                new Bilingual(
                    "请确认选对了文件；需要空白模板时，运行 reports template new --out 模板.xlsx。",
                    "Check that it is the right file; 'reports template new --out FILE.xlsx' makes a blank template."));
    }
}
