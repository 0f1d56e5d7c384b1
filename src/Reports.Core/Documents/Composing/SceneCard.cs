using Reports.Core.Model;

namespace Reports.Core.Documents.Composing;

/// <summary>A scene's card: a table of label and value without number or caption; never split over pages.</summary>
internal sealed class SceneCard(ReportCounts counts)
{
    // Twips; design of the annex.
    private static readonly TableColumn[] Columns =
    [
        Column(1060), Column(1400), Column(620), Column(1500), Column(620), Column(1060), Column(620), Column(1964),
    ];

    /// <summary>The card.</summary>
    public TableBlock Of(Scene scene)
    {
        List<TableRow> rows =
        [
            new([
                TableCell.Label("场景编号"), Tables.Text(scene.CodeText),
                TableCell.Label("环节"), Tables.Text(Sentences.All(counts.SegmentNames(scene))),
                TableCell.Label("评级"), Tables.Text(Rating(scene)),
                TableCell.Label("价值"), Tables.Text(Sentences.All(scene.Row["tags"].Items)),
            ]),
        ];
        if (scene.ParentCode.Length > 0)
        {
            rows.Add(Wide("上级场景", Tables.Text(Reference(scene.ParentCode))));
        }

        rows.Add(Wide("痛点问题", Tables.Text(Tables.Shown(scene.Row["painPoint"]))));
        rows.Add(Wide("转型路径", Tables.Text(Steps(Tables.Shown(scene.Row["path"])))));
        rows.Add(Wide("转型成效", Tables.Text(Tables.Shown(scene.Row["outcome"]))));
        rows.AddRange(ElementWords.Lists.Select(kind => Wide(ElementWords.Of(kind), Elements(scene, kind))));
        rows.Add(Wide("协同关系", Tables.Text(Links(scene))));
        return new TableBlock("", "", Columns, rows, 10.5, KeepWhole: true, $"场景“{ReportCounts.NameOf(scene)}”的编号、环节、评级、痛点、路径、成效、要素和协同关系。");
    }

    private static TableColumn Column(double width) => new("", width, CellAlignment.Left);

    private static TableRow Wide(string label, TableCell value) => new([TableCell.Label(label), value with { ColumnSpan = Columns.Length - 1 }]);

    private string Rating(Scene scene) => scene.Stars is { } stars
        ? new string('★', stars) + new string('☆', Math.Max(0, counts.Map.Ratings.Count - stars))
        : scene.Row["rating"].Text is { Length: > 0 } typed ? typed : "未评级";

    // Line 1 says from where to where, line 2 the steps.
    private static string Steps(string path)
    {
        var at = path.IndexOf("步骤：", StringComparison.Ordinal);
        return at > 0 ? path[..at] + "\n" + path[at..] : path;
    }

    private TableCell Elements(Scene scene, ListKind kind)
    {
        var groups = ElementWords.Statuses
            .Select(status => (Status: status, Names: counts.Map.ItemsOf(scene.CodeText, kind)
                .Where(item => item.Status == status)
                .Select(item => item.Name.Length > 0 ? item.Name : item.Id)
                .Where(name => name.Length > 0)
                .ToArray()))
            .Where(group => group.Names.Length > 0)
            .ToArray();
        if (groups.Length == 0)
        {
            return TableCell.Of(Tables.Nothing);
        }

        return new TableCell([
            [.. groups.SelectMany((group, at) => new Inline[]
            {
                new TextInline(ElementWords.Of(group.Status) + "：", Strong: true),
                new TextInline(Sentences.All(group.Names) + (at < groups.Length - 1 ? "；" : "。")),
            })],
        ]);
    }

    // S46 to S48; a tool chain has no direction.
    private string Links(Scene scene)
    {
        var code = scene.CodeText;
        var phrases = code.Length == 0
            ? []
            : counts.Map.Links.Where(link => link.From == code || link.To == code).Select(link => Phrase(link, code)).ToArray();
        return phrases.Length == 0 ? "未登记。" : string.Join('；', phrases) + "。";
    }

    private string Phrase(SceneLink link, string code)
    {
        var isOutgoing = link.From == code;
        var other = Reference(isOutgoing ? link.To : link.From);
        var carriers = link.Carriers.Count > 0 ? Sentences.All(link.Carriers.Select(counts.ItemName)) : "要素（未填）";
        var state = ElementWords.Of(link.Status);
        return link.Kind == ChainKind.Tool
            ? $"与{other}共用{carriers}，{state}"
            : isOutgoing ? $"向{other}提供{carriers}，{state}" : $"自{other}取得{carriers}，{state}";
    }

    private string Reference(string code) => code.Length == 0
        ? "未填场景"
        : counts.Map.SceneByCode(code) is { Name.Length: > 0 } scene ? $"{scene.Name}（{code}）" : code;
}
