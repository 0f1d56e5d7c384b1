using Reports.Core.Diagrams;
using Reports.Core.Model;
using Reports.Core.Rules;
using Reports.Core.Workbooks;

namespace Reports.Testing;

/// <summary>
/// A small workbook without a fault (13 scenes, one element in each list, 4 links), to be damaged cell by cell in
/// tests of rules. Rows count from 0; data stand from row 6 on (segments from row 5, the cover in column C).
/// </summary>
public sealed class GoodWorkbook
{
    private static readonly string[] Activities = ["研发设计", "生产制造", "运维服务", "经营管理", "供应链管理"];

    // What each scene is about, so that no two of them say the same.
    private static readonly string[] Subjects = ["配料", "布料", "烧结", "冷却", "风机检修", "炉体检修", "铁前成本", "炉役计划", "矿石采购", "焦炭采购", "炉料衔接", "能源调度", "混合制粒"];

    private readonly Dictionary<string, List<Dictionary<string, string>>> _rows = new(StringComparer.Ordinal);
    private readonly List<Func<RawWorkbook, RawWorkbook>> _edits = [];

    public GoodWorkbook()
    {
        Add("cover", "industryName", "钢铁", "industryCode", "YB01", "organisation", "某钢铁有限公司", "creditCode", "91350100M000100Y43", "organisationType", "制造企业", "region", "河北省唐山市", "segments", "A；B", "contact", "张三", "phone", "0315-5550126", "date", "2026年10月12日", "round", "第1次", "pledge", "已承诺");
        Add("segments", "code", "A", "name", "铁前", "kind", "产业链环节", "position", "1");
        Add("segments", "code", "B", "name", "炼铁", "kind", "产业链环节", "position", "2");
        for (var activity = 1; activity <= 5; activity++)
        {
            AddScene($"YB01-A-{activity}-1", Activities[activity - 1]);
            AddScene($"YB01-B-{activity}-1", Activities[activity - 1]);
        }

        AddScene("YB01-AB-6-1", "跨环节协同");
        AddScene("YB01-AB-6-2", "跨环节协同");
        AddScene("YB01-A-2-2", "生产制造");
        Set("scenes", 12, "kind", "细分场景").Set("scenes", 12, "parent", "YB01-A-2-1");
        var all = string.Join('；', _rows["scenes"].Select(row => row["code"]));
        Add("data", "id", "D-YB01-0001", "scenes", all, "name", "风箱温度数据", "category", "工艺", "source", "分布式控制系统（DCS）", "structure", "时序", "collectionStatus", "已采集", "sharing", "内部", "security", "一般", "personal", "否", "status", "已有");
        Add("models", "id", "M-YB01-0001", "scenes", all, "name", "热平衡模型", "modelType", "机理模型", "inputs", "D-YB01-0001", "tools", "T-YB01-0001", "origin", "自建", "status", "已有");
        Add("tools", "id", "T-YB01-0001", "scenes", all, "name", "烧结控制系统", "category", "专用软件工具", "function", "终点判断", "localisation", "国产成熟", "control", "A", "status", "已有");
        Add("skills", "id", "P-YB01-0001", "scenes", all, "name", "过程控制建模能力", "category", "技术研发", "level", "执行者", "background", "冶金工程", "elements", "M-YB01-0001", "gap", "充足");
        foreach (var (from, to) in new[] { ("YB01-AB-6-1", "YB01-A-2-1"), ("YB01-AB-6-1", "YB01-B-2-1"), ("YB01-AB-6-2", "YB01-A-2-1"), ("YB01-AB-6-2", "YB01-B-2-1") })
        {
            Add("links", "from", from, "to", to, "chain", "数据链", "carrier", "D-YB01-0001", "status", "已打通");
        }
    }

    /// <summary>Types into one cell; an empty text clears it.</summary>
    public GoodWorkbook Set(string sheet, int row, string column, string text)
    {
        _rows[sheet][row][column] = text;
        return this;
    }

    /// <summary>Adds a row of alternating column keys and texts.</summary>
    public GoodWorkbook Add(string sheet, params string[] pairs)
    {
        _rows.TryAdd(sheet, []);
        _rows[sheet].Add(pairs.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal));
        return this;
    }

    /// <summary>Removes all rows of a sheet.</summary>
    public GoodWorkbook Clear(string sheet)
    {
        _rows[sheet].Clear();
        return this;
    }

    /// <summary>Changes the workbook as read.</summary>
    public GoodWorkbook Raw(Func<RawWorkbook, RawWorkbook> edit)
    {
        _edits.Add(edit);
        return this;
    }

    /// <summary>Changes one sheet as read.</summary>
    public GoodWorkbook Sheet(string name, Func<RawSheet, RawSheet> edit) =>
        Raw(raw => raw with { Sheets = [.. raw.Sheets.Select(sheet => sheet.Name == name ? edit(sheet) : sheet)] });

    /// <summary>Puts a cell into one sheet as read, in place of the one that stands there.</summary>
    public GoodWorkbook Cell(string name, RawCell cell) => Sheet(name, sheet => sheet with
    {
        Cells = [.. sheet.Cells.Where(old => (old.Row, old.Column) != (cell.Row, cell.Column)).Append(cell).OrderBy(each => each.Row).ThenBy(each => each.Column)],
    });

    /// <summary>Puts a text into one sheet as read.</summary>
    public GoodWorkbook Cell(string name, int row, int column, string text) =>
        Cell(name, new RawCell(row, column, CellKind.Text, text));

    /// <summary>What rules look at, without any words of a glossary.</summary>
    public CheckContext Context()
    {
        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        return Context(new Glossary([], none, none, none, [], []));
    }

    /// <summary>What rules look at.</summary>
    public CheckContext Context(Glossary glossary, DiagramLayout? layout = null)
    {
        var content = new WorkbookContent(_rows.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlyList<IReadOnlyDictionary<string, string>>)pair.Value,
            StringComparer.Ordinal));
        var raw = _edits.Aggregate(ContentWorkbook.Raw(content), (workbook, edit) => edit(workbook));
        return new CheckContext(IndustryMapBuilder.Build(Binding.Of(raw)), glossary, layout);
    }

    /// <summary>What one rule finds.</summary>
    public IReadOnlyList<Finding> Check(IRule rule) => [.. rule.Check(Context())];

    /// <summary>Where one rule finds something: cells, or the sheet's name when there is no cell.</summary>
    public IReadOnlyList<string> Places(IRule rule) =>
        [.. Check(rule).Select(finding => finding.Where?.ToString() ?? finding.Sheet)];

    private void AddScene(string code, string activity) =>
        Add("scenes", "code", code, "kind", "主场景", "name", $"场景{code[5..]}", "activity", activity, "rating", "★★★", "tags", "提质；降本", "painPoint", $"{Subjects[_rows.TryGetValue("scenes", out var scenes) ? scenes.Count % Subjects.Length : 0]}靠人工，质量成本波动大");
}
