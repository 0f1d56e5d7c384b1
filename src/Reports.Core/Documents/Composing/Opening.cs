using Reports.Core.Documents.Layout;
using Reports.Core.Rules;
using static System.FormattableString;

namespace Reports.Core.Documents.Composing;

/// <summary>First page: label, title, cover block, three paragraphs; then the contents.</summary>
internal sealed class Opening(ReportCounts counts, IReadOnlyList<Finding>? findings, ReportKind kind, DateOnly date)
{
    private readonly bool _isDraft = findings?.Any(finding => finding.Severity == Severity.Error) == true;

    /// <summary>The document's title.</summary>
    public string Title => TitleLine + (_isDraft ? "（征求意见稿）" : "");

    /// <summary>What the document is about.</summary>
    public string Subject => $"{Industry}数字化转型场景图谱和要素清单";

    private string TitleLine => $"{Industry}数字化转型“一图四清单”";

    // 制糖 → 制糖行业; 食品行业, 制造业, 制造业（典型场景） stay.
    private string Industry => counts.Map.IndustryName switch
    {
        "" => "",
        var name when name[^1] is '业' or '）' => name,
        var name => name + "行业",
    };

    // A long title parts after the industry, never inside “一图四清单” (GB/T 9704 7.3.1: lines end where a word ends).
    private string[] TitleLines => TitleLine.Length * OfficialLayout.TitleSize * 10 > OfficialLayout.A4Short - OfficialLayout.BindingMargin - OfficialLayout.OuterMargin
        ? [Industry, TitleLine[Industry.Length..]]
        : [TitleLine];

    /// <summary>The blocks up to the two lists of contents.</summary>
    public IEnumerable<Block> Blocks()
    {
        if (kind == ReportKind.Annex)
        {
            yield return Line(ParagraphStyle.AnnexLabel, "附件");
        }

        foreach (var line in TitleLines)
        {
            yield return Line(ParagraphStyle.Title, line);
        }

        if (_isDraft)
        {
            yield return Line(ParagraphStyle.Title, "（征求意见稿）");
        }

        foreach (var (label, value, sources) in CoverLines())
        {
            yield return Line(ParagraphStyle.CoverLine, $"{label}：{(value.Length > 0 ? value : Tables.Nothing)}").From(sources);
        }

        var from = counts.Origins;
        yield return Sentences.Body(Chain(), Invariant($"场景图谱收录场景{counts.Scenes}个，数据要素、知识模型、工具软件、人才技能清单（以下简称四清单）收录要素{counts.Items}条。"))
            .From(from.Columns("segments", "name"), from.Columns("scenes", "code"), from.Lists("id"));
        yield return Sentences.Body(State())
            .From(from.Columns("scenes", "rating"), from.Columns("links", "chain", "status"), from.Lists("status", "gap"));
        yield return Sentences.Body(
            Overview.Source(counts.Map),
            $"数据截至{Sentences.Date(date)}。现状评级反映全行业水平，不用于评价单个企业。").From(Origins.Cover(counts.Map.Cover, "organisation", "date"));
        yield return new ContentsBlock();
        yield return new FigureListBlock();
    }

    private IEnumerable<(string Label, string Value, IEnumerable<CellSource> Sources)> CoverLines()
    {
        IEnumerable<CellSource> Cover(params string[] fields) => Origins.Cover(counts.Map.Cover, fields);
        var name = counts.Map.IndustryName;
        var code = counts.Map.IndustryCode;
        yield return ("填报单位", counts.Map.Cover.Text("organisation"), Cover("organisation"));
        yield return ("行　　业", name.Length > 0 && code.Length > 0 ? $"{name}（{code}）" : name + code, Cover("industryName", "industryCode"));
        yield return ("场 景 数".Replace(" ", "\u2002", StringComparison.Ordinal), Invariant($"{counts.Scenes}个"), counts.Origins.Columns("scenes", "code"));
        yield return ("要 素 数".Replace(" ", "\u2002", StringComparison.Ordinal), Invariant($"{counts.Items}条"), counts.Origins.Lists("id"));
        yield return ("数据日期", Sentences.Date(date), Cover("date"));
    }

    private string Chain()
    {
        var chain = counts.Map.Segments.Where(segment => segment.IsChain).Select(ReportCounts.NameOf).ToArray();
        var domains = counts.Map.Segments.Where(segment => !segment.IsChain).Select(ReportCounts.NameOf).ToArray();
        var beside = domains.Length > 0 ? Invariant($"另设{Sentences.All(domains)}{domains.Length}个管理域。") : "";
        return chain.Length > 0
            ? Invariant($"{counts.Map.IndustryName}产业链由{Sentences.All(chain)}{chain.Length}个环节构成。") + beside
            : "产业链环节未登记。" + beside;
    }

    private string State()
    {
        var scenes = counts.Scenes == 0 ? "本次未收录场景。" : RatingSentences.Of(counts, counts.Map.Scenes);
        return scenes + Cooperation.Summary(counts) + Statistics.StatusSentence(counts, shares: false);
    }

    private static ParagraphBlock Line(ParagraphStyle style, string text) => new(style, [new TextInline(text)]);
}
