using Reports.Core.Rules.Causes;
using Reports.Core.Templates;

namespace Reports.Core.Rules.References;

/// <summary>REF-05: every segment letter in a scene code and on the cover is on the segment sheet.</summary>
public sealed class SegmentsAreRegistered : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "REF-05",
        Severity.Error,
        new("环节代码都已在“环节”表登记", "Segment letters are on the segment sheet"),
        new("没有登记的环节在图谱上没有名称和位置。", "An unregistered segment has neither name nor place on the map."),
        RuleBases.SceneArchitecture,
        "YB01-B-2-1，环节表有 B",
        "YB01-N-2-1，环节表没有 N");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        if (!context.Bound.Sheets.TryGetValue("segments", out var sheet) || !sheet.Columns.ContainsKey("code"))
        {
            return [];
        }

        var known = sheet.Rows.Select(row => row["code"].Text).Where(code => code.Length > 0).ToHashSet(StringComparer.Ordinal);
        if (known.Count == 0)
        {
            return context.Map.Scenes.Count == 0 ? [] : [NothingRegistered(sheet)];
        }

        var inScenes = context.Map.Scenes
            .Where(scene => scene.Code is not null)
            .SelectMany(scene => scene.Code!.Value.Segments.Distinct(), (scene, letter) => (Field: scene.Row["code"], Letter: letter.ToString()));
        var onCover = context.Bound.Rows("cover")
            .SelectMany(row => row["segments"].Items, (row, letter) => (Field: row["segments"], Letter: letter));
        return onCover.Concat(inScenes)
            .Where(use => !known.Contains(use.Letter))
            .GroupBy(use => (use.Field.Address.Sheet, use.Letter), use => use.Field)
            .Select(group => FindingOf(group.Key.Letter, [.. group], string.Join('、', known)));
    }

    private Finding NothingRegistered(BoundSheet sheet) => Info.OnSheet(
        sheet.Source.Name,
        "",
        new("“环节”表是空的，图谱没有列名。", "The segment sheet is empty, so the map's columns have no names."),
        new("各环节的代码和名称", "Codes and names of the segments"),
        new("请使用组织单位下发的、已预填环节的填报表。", "Use the workbook with prefilled segments that the organiser sent out."));

    private Finding FindingOf(string letter, Field[] fields, string known) => Info
        .At(
            fields[0],
            new($"环节代码 {RuleFindings.Quote(letter)} 没有登记，用到 {RuleFindings.Number(fields.Length)} 处。", $"Segment letter {RuleFindings.Quote(letter)} is not registered; it is used {RuleFindings.Number(fields.Length)} times."),
            new($"已登记的环节代码：{RuleFindings.Quote(known)}", $"A registered letter: {RuleFindings.Enumerated(RuleFindings.Quote(known))}"),
            new("请改用已登记的环节代码，或请组织单位在“环节”表补登。", "Use a registered letter, or ask the organiser to register this one."))
        .Over([.. fields.Select(field => field.Address)])
        .Of(CauseKind.Segment, letter);
}
