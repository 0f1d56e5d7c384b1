using System.Globalization;
using Reports.Core.Templates;

namespace Reports.Core.Model;

/// <summary>Gives a bound workbook its meaning: scenes, links and elements with their values at their addresses.</summary>
public static class IndustryMapBuilder
{
    /// <summary>The industry map. Never throws on bad data; what cannot be read is null in the record.</summary>
    public static IndustryMap Build(BoundWorkbook workbook)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        var template = workbook.Template;
        var scenes = workbook.Rows("scenes").Select(row => SceneOf(row, template)).ToArray();
        return new IndustryMap(
            workbook,
            new Cover(workbook.Rows("cover").Count > 0 ? workbook.Rows("cover")[0] : null),
            SegmentsOf(workbook, scenes),
            scenes,
            [.. workbook.Rows("links").Select(row => LinkOf(row, template))],
            [.. ListWords.Kinds.SelectMany(kind => workbook.Rows(ListWords.SheetOf(kind)).Select(row => ItemOf(row, kind, template)))],
            [.. workbook.Rows("infrastructure").Select(row => new InfrastructureItem(row, row["name"].Text, row["category"].Text, StatusOf(row["status"], template.CodeList("status"))))]);
    }

    private static IReadOnlyList<Segment> SegmentsOf(BoundWorkbook workbook, Scene[] scenes)
    {
        var domain = workbook.Template.CodeList("segmentKind").Values.First(value => value.Code == "domain").Name.Zh;
        var registered = workbook.Rows("segments")
            .Where(row => row["code"].HasValue)
            .OrderBy(row => int.TryParse(row["position"].Text, CultureInfo.InvariantCulture, out var position) ? position : int.MaxValue)
            .Select(row => new Segment(row, row["code"].Text, row["name"].Text, row["kind"].Text != domain))
            .ToList();

        // A letter that nobody registered still gets its column, named by itself; REF-05 reports it.
        var unregistered = scenes
            .Where(scene => scene.Code is not null)
            .SelectMany(scene => scene.Code!.Value.Segments, (scene, letter) => new Segment(scene.Row, letter.ToString(), letter.ToString(), IsChain: true))
            .Where(segment => registered.TrueForAll(known => known.Code != segment.Code))
            .DistinctBy(segment => segment.Code, StringComparer.Ordinal)
            .OrderBy(segment => segment.Code, StringComparer.Ordinal);
        return [.. registered, .. unregistered];
    }

    private static Scene SceneOf(BoundRow row, TemplateDefinition template) => new(
        row,
        SceneCode.TryParse(row["code"].Text, out var code) ? code : null,
        template.CodeList("sceneKind").Find(row["kind"].Text)?.Code == "sub",
        template.CodeList("activity").Find(row["activity"].Text),
        int.TryParse(template.CodeList("rating").Find(row["rating"].Text)?.Code, CultureInfo.InvariantCulture, out var stars) ? stars : null,
        [.. template.CodeList("tag").Values.Where(tag => row["tags"].Items.Contains(tag.Name.Zh, StringComparer.Ordinal))]);

    private static SceneLink LinkOf(BoundRow row, TemplateDefinition template) => new(
        row,
        row["from"].Text,
        row["to"].Text,
        template.CodeList("chain").Find(row["chain"].Text)?.Code switch
        {
            "tool" => ChainKind.Tool,
            "data" => ChainKind.Data,
            "model" => ChainKind.Model,
            _ => null,
        },
        template.CodeList("linkStatus").Find(row["status"].Text)?.Code switch
        {
            "open" => LinkStatus.Open,
            "partial" => LinkStatus.Partial,
            "broken" => LinkStatus.Broken,
            _ => null,
        },
        row["carrier"].Items);

    private static ListItem ItemOf(BoundRow row, ListKind kind, TemplateDefinition template) => new(
        kind,
        row,
        row["id"].Text,
        row["name"].Text,
        row["scenes"].Items,
        kind == ListKind.Skill
            ? StatusOf(row["gap"], template.CodeList("gap"))
            : StatusOf(row["status"], template.CodeList("status")));

    private static ItemStatus? StatusOf(Field field, CodeList list) => list.Find(field.Text)?.Code switch
    {
        "present" => ItemStatus.Present,
        "improvable" => ItemStatus.Improvable,
        "missing" => ItemStatus.Missing,
        _ => null,
    };
}
