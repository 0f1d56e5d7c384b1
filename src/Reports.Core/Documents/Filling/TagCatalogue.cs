using Reports.Core.Model;
using Reports.Core.Templates;

namespace Reports.Core.Documents.Filling;

/// <summary>Every placeholder a report template may have. Fields of repeated text bear the headings of the workbook's columns.</summary>
public sealed class TagCatalogue
{
    private readonly Dictionary<string, TagDefinition> _byName;

    /// <summary>The placeholders for workbooks of a template.</summary>
    public TagCatalogue(TemplateDefinition template)
    {
        ArgumentNullException.ThrowIfNull(template);
        All = [.. Values(template), .. Blocks(), .. Repeats(template), new("说明", TagKind.Instruction, new("写给模板编辑人看的话，不写入报告", "A note to editors; never in a report"))];
        _byName = All
            .SelectMany(tag => tag.Aliases.Prepend(tag.Name), (tag, name) => (tag, name))
            .DistinctBy(pair => pair.name, StringComparer.Ordinal)
            .ToDictionary(pair => pair.name, pair => pair.tag, StringComparer.Ordinal);
        Fields = All.SelectMany(tag => tag.Fields).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>All of them, in the order of the guide.</summary>
    public IReadOnlyList<TagDefinition> All { get; }

    /// <summary>Names of all fields of repeated text.</summary>
    public IReadOnlySet<string> Fields { get; }

    /// <summary>The placeholder a tag names; null when there is none.</summary>
    public TagDefinition? Find(string tag) => _byName.GetValueOrDefault(Clean(tag));

    /// <summary>The repeated texts a field belongs to.</summary>
    public IEnumerable<string> RepeatsWith(string field) => All.Where(tag => tag.Fields.Contains(field, StringComparer.Ordinal)).Select(tag => tag.Name);

    /// <summary>The name that is most like a tag; null when none is near.</summary>
    public string? Nearest(string tag)
    {
        var clean = Clean(tag);
        var most = clean.Length <= 3 ? 1 : 2;
        return _byName.Keys.Concat(Fields)
            .Select(name => (Name: name, Distance: Distance(clean, name)))
            .Where(near => near.Distance <= most && near.Distance < near.Name.Length)
            .OrderBy(near => near.Distance)
            .ThenBy(near => near.Name, StringComparer.Ordinal)
            .Select(near => near.Name)
            .FirstOrDefault();
    }

    /// <summary>A tag without blanks and the brackets people put around it.</summary>
    public static string Clean(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return string.Concat(tag.Where(character => !char.IsWhiteSpace(character))).Trim('【', '】', '《', '》', '{', '}', '[', ']', '“', '”', '<', '>', '：', ':');
    }

    private static IEnumerable<TagDefinition> Values(TemplateDefinition template)
    {
        TagDefinition[] own =
        [
            new("标题", TagKind.Value, new("报告标题", "Title of the report")),
            new("行业", TagKind.Value, new("行业全称，如“制糖行业”", "Industry with its suffix")),
            new("填报单位", TagKind.Value, new("封面的单位全称", "Organisation of the cover")) { Aliases = ["编制单位"] },
            new("数据日期", TagKind.Value, new("如“2026年10月31日”", "Date of the data")) { Aliases = ["日期"] },
            new("年份", TagKind.Value, new("数据日期的年份", "Year of the data")),
            new("场景数", TagKind.Value, new("场景总数", "Number of scenes")),
            new("环节数", TagKind.Value, new("环节总数", "Number of segments")),
            new("要素数", TagKind.Value, new("四清单要素总数", "Number of list items")),
            .. ListWords.Kinds.Select(kind => new TagDefinition(ListWords.NameOf(kind) + "数", TagKind.Value, new($"{ListWords.NameOf(kind)}清单的条数", $"Number of items: {ListWords.SheetOf(kind)}"))),
            new("缺失要素数", TagKind.Value, new("现状为缺失的要素数", "Number of missing items")),
            new("协同关系数", TagKind.Value, new("场景间协同关系总数", "Number of links")),
            new("已打通数", TagKind.Value, new("已打通的协同关系数", "Number of open links")),
            new("数据指纹", TagKind.Value, new("数据的校验码，与图谱一致", "Fingerprint of the data")),
        ];
        var cover = template.Sheet("cover").Columns
            .Where(column => !Array.Exists(own, tag => tag.Name == column.Heading.Zh))
            .Select(column => new TagDefinition(column.Heading.Zh, TagKind.Value, new($"封面的“{column.Heading.Zh}”", $"Cover: {column.Heading.En}")));
        return own.Concat(cover);
    }

    private static IEnumerable<TagDefinition> Blocks() => ReportPieces.All.Select(piece =>
        new TagDefinition(piece.Tag, TagKind.Block, piece.Meaning) { Aliases = piece.Aliases });

    private static IEnumerable<TagDefinition> Repeats(TemplateDefinition template) => RepeatKinds.All.Select(kind =>
        new TagDefinition(kind.Tag, TagKind.Repeat, new($"每{kind.Unit}一次", $"Once for each: {kind.Sheet}"))
        {
            Fields = [.. kind.Extra, .. kind.Sheet.Length == 0 ? [] : template.Sheet(kind.Sheet).Columns.Select(column => column.Heading.Zh).Except(kind.Extra, StringComparer.Ordinal)],
        });

    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            }

            previous = current;
        }

        return previous[^1];
    }
}
