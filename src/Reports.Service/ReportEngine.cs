using Reports.Core;
using Reports.Core.Diagrams;
using Reports.Core.Diagrams.Maps;
using Reports.Core.Model;
using Reports.Core.Rules;
using Reports.Core.Rules.Campaigns;
using Reports.Core.Templates;
using Reports.Core.Workbooks;
using Reports.Drawing;
using Reports.Drawing.Typefaces;
using Reports.Service.Hosting;

namespace Reports.Service;

/// <summary>The pipeline with its real parts, loaded once for all requests. Safe to use from several threads.</summary>
internal sealed class ReportEngine : IDisposable
{
    private readonly DiagramFonts _fonts = DiagramFonts.Load();
    private readonly TimeProvider _clock;
    private readonly CampaignChecks _campaign;
    private readonly Glossary _glossary;
    private readonly SkiaTextMeasurer _measurer;

    /// <summary>Loads fonts, template and dictionary.</summary>
    public ReportEngine(TimeProvider clock, ServiceSettings settings)
    {
        _campaign = settings.Campaign;
        _clock = clock;
        Template = TemplateDefinitionReader.Read(File.ReadAllBytes(PathOf("one-map-four-lists.template.json")));
        _glossary = GlossaryReader.Read(File.ReadAllBytes(PathOf("dictionary/glossary.json")));
        _measurer = new SkiaTextMeasurer(_fonts);
        Painter = new SkiaDiagramPainter(_fonts);
    }

    /// <summary>What workbooks are bound to.</summary>
    public TemplateDefinition Template { get; }

    /// <summary>Paints figures.</summary>
    public SkiaDiagramPainter Painter { get; }

    /// <summary>What to tell the administrator when a system font stands in; null when all is well.</summary>
    public Bilingual? FontNotice => _fonts.Fallback;

    /// <summary>The flow, as of today.</summary>
    public ReportPipeline Pipeline =>
        new(Template, _glossary, _measurer, DateOnly.FromDateTime(_clock.GetLocalNow().Date), _campaign);

    /// <summary>The meaning of a workbook.</summary>
    /// <exception cref="WorkbookUnreadableException">None of its sheets is the template's.</exception>
    public IndustryMap Bind(RawWorkbook workbook)
    {
        var map = Pipeline.Bind(workbook);
        return map.Workbook.Sheets.Values.Any(sheet => sheet.HeaderRow > 0)
            ? map
            : throw new WorkbookUnreadableException(
                UnreadableReason.NotThisTemplate,
                new($"“{workbook.Name}”里没有“一图四清单”模板的工作表，无法识别。", $"“{workbook.Name}” has none of the template's sheets."),
                new("请确认选对了文件；需要时可下载空白模板重新填写。", "Check that it is the right file, or download a blank template and fill it in."));
    }

    /// <summary>A figure laid out, sheet by sheet.</summary>
    public IReadOnlyList<DiagramLayout> LayOut(IndustryMap map, string figure, MapPage page, MapChains chains) => figure switch
    {
        "categories" => [Pipeline.LayOutCategories(map)],
        "elements" => [Pipeline.LayOutElements(map)],
        "chains" => Pipeline.LayOutChains(map),
        "gaps" => Pipeline.LayOutGaps(map),
        "statistics" => [Pipeline.LayOutStatistics(map)],
        "cards" => Pipeline.LayOutCards(map),
        _ => Pipeline.LayOutMapPages(map, page, chains).All,
    };

    /// <inheritdoc />
    public void Dispose() => _fonts.Dispose();

    private static string PathOf(string relative) => Path.Combine(AppContext.BaseDirectory, "templates", relative);
}
