using System.Globalization;
using Reports.Core.Documents.Composing;
using Reports.Core.Model;
using Reports.Core.Templates;

namespace Reports.Core.Documents.Filling;

/// <summary>What the placeholders of a template stand for in one report.</summary>
public sealed class TagValues
{
    private readonly IndustryMap _map;
    private readonly ReportCounts _counts;
    private readonly Dictionary<string, string> _values;

    /// <summary>The values of a report.</summary>
    public TagValues(IndustryMap map, ReportDocument report)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(report);
        _map = map;
        _counts = new ReportCounts(map);
        Report = report;
        _values = Values();
    }

    /// <summary>The report as composed, whose parts a template places.</summary>
    public ReportDocument Report { get; }

    /// <summary>A value of the report as a whole; null when there is none of this name.</summary>
    public string? Value(string name) => _values.GetValueOrDefault(name);

    /// <summary>What text repeats for: all of a kind, or those that belong to the thing around.</summary>
    public IReadOnlyList<TagRow> Rows(string tag, TagRow? around) => tag switch
    {
        RepeatKinds.Scenes => [.. Scenes(around?.Subject).Select((scene, at) => Row(scene, at))],
        RepeatKinds.Segments => [.. Segments(around?.Subject).Select((segment, at) => Row("segments", segment.Row, segment, at, ("场景数", Count(_counts.In(segment).Count))))],
        RepeatKinds.Activities => [.. _counts.Groups.Select((group, at) => new TagRow(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["序号"] = Count(at + 1), ["业务活动"] = group.Name, ["场景数"] = Count(group.Scenes.Count) },
            group))],
        RepeatKinds.Links => [.. Links(around?.Subject).Select((link, at) => Row(
            "links",
            link.Row,
            link,
            at,
            ("起点场景", _counts.SceneName(link.From)),
            ("终点场景", _counts.SceneName(link.To)),
            ("承载要素", Sentences.All(link.Carriers.Select(_counts.ItemName)))))],
        _ => [.. Items(ListWords.Kinds.First(kind => RepeatKinds.TagOf(kind) == tag), around?.Subject).Select((item, at) => Row(ListWords.SheetOf(item.Kind), item.Row, item, at))],
    };

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<Scene> Scenes(object? around) => around switch
    {
        Segment segment => _counts.In(segment),
        SceneGroup group => group.Scenes,
        ListItem item => _counts.ScenesOf(item),
        _ => _map.Scenes,
    };

    private IEnumerable<Segment> Segments(object? around) => around is Scene scene
        ? _map.Segments.Where(segment => _counts.In(segment).Contains(scene, ReferenceEqualityComparer.Instance))
        : _map.Segments;

    private IEnumerable<SceneLink> Links(object? around) => around is Scene scene
        ? _map.Links.Where(link => scene.CodeText.Length > 0 && (link.From == scene.CodeText || link.To == scene.CodeText))
        : _map.Links;

    private IEnumerable<ListItem> Items(ListKind kind, object? around) => around switch
    {
        Scene scene => _map.ItemsOf(scene.CodeText, kind),
        Segment or SceneGroup => Scenes(around).SelectMany(scene => _map.ItemsOf(scene.CodeText, kind)).Distinct(),
        _ => _map.ItemsOf(kind),
    };

    private TagRow Row(Scene scene, int at) => Row(
        "scenes",
        scene.Row,
        scene,
        at,
        [
            ("环节名称", Sentences.All(_counts.SegmentNames(scene))),
            .. ListWords.Kinds.Select(kind => (ListWords.NameOf(kind), Sentences.All(_map.ItemsOf(scene.CodeText, kind).Select(item => item.Name.Length > 0 ? item.Name : item.Id)))),
        ]);

    private TagRow Row(string sheet, BoundRow row, object subject, int at, params (string Field, string Value)[] extra)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in _map.Workbook.Template.Sheet(sheet).Columns)
        {
            values[column.Heading.Zh] = Tables.Shown(row[column.Key]);
        }

        values["序号"] = Count(at + 1);
        foreach (var (field, value) in extra)
        {
            values[field] = value;
        }

        return new TagRow(values, subject);
    }

    private Dictionary<string, string> Values()
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in _map.Workbook.Template.Sheet("cover").Columns)
        {
            values[column.Heading.Zh] = _map.Cover.Row is { } row ? Tables.Shown(row[column.Key]) : "";
        }

        values["标题"] = Report.Title;
        values["行业"] = Report.Title.Split("数字化转型", 2)[0];
        values["行业代码"] = _map.IndustryCode;
        values["填报单位"] = _map.Cover.Text("organisation");
        values["数据日期"] = Sentences.Date(Report.Date);
        values["年份"] = Count(Report.Date.Year);
        values["场景数"] = Count(_counts.Scenes);
        values["环节数"] = Count(_map.Segments.Count);
        values["要素数"] = Count(_counts.Items);
        foreach (var kind in ListWords.Kinds)
        {
            values[ListWords.NameOf(kind) + "数"] = Count(_map.ItemsOf(kind).Count());
        }

        values["缺失要素数"] = Count(_counts.Missing.Count);
        values["协同关系数"] = Count(_map.Links.Count);
        values["已打通数"] = Count(_map.Links.Count(link => link.Status == LinkStatus.Open));
        values["数据指纹"] = Report.DataHash;
        return values;
    }
}
