using Reports.Core.Model;
using Reports.Core.Templates;
using Reports.Core.Wording;

namespace Reports.Core.Rules.References;

/// <summary>REF-04: scene names in a list are those that the map gives for the codes.</summary>
public sealed class SceneNamesAgreeWithTheMap : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "REF-04",
        Severity.Error,
        new("清单中的场景名称与图谱一致", "Scene names in the lists agree with the map"),
        new("编号与名称不一致时，无法判断哪一个是对的。", "When code and name disagree, nobody can tell which is right."),
        RuleBases.Template,
        "YB01-A-2-1，冷轧产线无人化生产",
        "YB01-A-2-1，冷轧无人产线（图谱为冷轧产线无人化生产）");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var renamed = Renamed(context.Map);
        return renamed.Values.Select(AtTheScene).Concat(AtTheRows(context.Map, renamed));
    }

    // A scene whose rows all agree on another name was renamed, or mistyped, on the map: one fault, however many rows.
    private static Dictionary<string, (Scene Scene, string Name, Field[] Fields)> Renamed(IndustryMap map) => (
        from uses in map.Items
            .Where(item => item.SceneCodes.Count == 1 && item.Row["sceneNames"].HasValue)
            .GroupBy(item => item.SceneCodes[0], item => item.Row["sceneNames"], StringComparer.Ordinal)
        let fields = uses.ToArray()
        let scene = map.SceneByCode(uses.Key)
        where fields.Length > 1 && scene is { Name.Length: > 0 }
        let name = fields[0].Text
        where Bare(name) != Bare(scene.Name) && Array.TrueForAll(fields, field => field.Text == name)
        select (uses.Key, Value: (scene, name, fields))).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private Finding AtTheScene((Scene Scene, string Name, Field[] Fields) renamed)
    {
        var (scene, name, fields) = renamed;
        return Info
            .At(
                scene.Row["name"],
                new(
                    $"场景名称“{RuleFindings.Quote(scene.Name)}”与清单不一致，清单中 {RuleFindings.Number(fields.Length)} 行都写作“{RuleFindings.Quote(name)}”。",
                    $"The scene “{RuleFindings.Quote(scene.Name)}” is called “{RuleFindings.Quote(name)}” in {RuleFindings.Number(fields.Length)} rows of the lists."),
                new(name, name),
                new($"名称确已更改的，请同时修改各清单的“场景名称”；否则改回“{RuleFindings.Quote(name)}”。", $"If it was renamed, change the lists too; otherwise type “{RuleFindings.Quote(name)}” again."))
            .FixedBy(scene.Row["name"], name, safe: false)
            with
        { Related = [.. fields.Select(field => field.Address)] };
    }

    private IEnumerable<Finding> AtTheRows(IndustryMap map, Dictionary<string, (Scene Scene, string Name, Field[] Fields)> renamed) =>
        from item in map.Items.Where(item => item.SceneCodes.Count > 0 && !IsPlainlyRight(item, map))
        let field = item.Row["sceneNames"]
        where field.HasValue
        let names = item.SceneCodes.Select(code => map.SceneByCode(code)?.Name ?? "").ToArray()
        where names.All(name => name.Length > 0)
        let expected = string.Join('；', names)
        where field.Text != expected
        let typed = FieldReader.SplitItems(field.Text, ColumnType.Text)
        where !typed.ToHashSet(StringComparer.Ordinal).SetEquals(names) && WithoutBlanks(field.Text) != WithoutBlanks(expected)
        where !typed.ToHashSet(StringComparer.Ordinal).SetEquals(item.SceneCodes.Select((code, at) => renamed.TryGetValue(code, out var other) ? other.Name : names[at]))
        select Info
            .At(
                field,
                new($"场景名称“{RuleFindings.Quote(field.Text)}”与图谱不一致，按编号应为“{RuleFindings.Quote(expected)}”。", $"Scene name “{RuleFindings.Quote(field.Text)}” differs from the map, which gives “{RuleFindings.Quote(expected)}”."),
                new(expected, expected),
                new("请核对场景编号；编号无误的，改用图谱中的名称。", "Check the scene code; if it is right, use the map's name."))
            .FixedBy(field, expected, safe: Bare(field.Text) == Bare(expected))
            with
        { Severity = Bare(field.Text) == Bare(expected) ? Severity.Note : Info.Severity };

    // Most rows serve one scene and name it: nothing to compose or compare.
    private static bool IsPlainlyRight(ListItem item, IndustryMap map) =>
        item.SceneCodes.Count == 1 && map.SceneByCode(item.SceneCodes[0])?.Name == item.Row["sceneNames"].Text;

    // An unpaired quote in a name keeps the names from being split, and the blanks between them with it.
    private static string WithoutBlanks(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    // The same letters and characters: only width, blanks and marks differ.
    private static string Bare(string text) =>
        string.Concat(Widths.ToHalf(text).Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));
}
