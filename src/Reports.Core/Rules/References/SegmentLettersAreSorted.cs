using Reports.Core.Templates;

namespace Reports.Core.Rules.References;

/// <summary>REF-11: letters of a scene code with several segments are in order and occur once.</summary>
public sealed class SegmentLettersAreSorted : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "REF-11",
        Severity.Warning,
        new("并列的环节代码按字母排列且不重复", "Several segment letters are sorted and occur once"),
        new("BA 与 AB 是同一组环节，写法不同会被当作两个场景。", "BA and AB are the same segments; written differently they look like two scenes."),
        RuleBases.Template,
        "YB01-AB-6-1",
        "YB01-BA-6-1");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var uses = new Lazy<ILookup<string, Field>>(() => UsesOf(context));
        return
            from scene in context.Map.Scenes
            where scene.Code is not null
            let code = scene.Code!.Value
            let sorted = string.Concat(code.Segments.Distinct().Order())
            where sorted != code.Segments
            let right = (code with { Segments = sorted }).ToString()
            let finding = Info.At(
                scene.Row["code"],
                new($"环节代码 {code.Segments} 应按字母顺序写为 {sorted}。", $"The segment letters {code.Segments} should be written {sorted}."),
                new(right, right),
                new($"请改为 {right}，并同时修改各清单中的编号。", $"Type {right} here and in the lists."))
            select context.Map.SceneByCode(right) is null
                ? finding.WithReplacement(uses.Value[scene.CodeText].Append(scene.Row["code"]), scene.CodeText, right, safe: true)
                : finding;
    }

    // Every cell that names a scene, by the codes in it.
    private static ILookup<string, Field> UsesOf(CheckContext context) => (
        from sheet in context.Bound.Sheets.Values
        from column in sheet.Definition.Columns
        where column.RefersTo == "scenes"
        from row in sheet.Rows
        let field = row[column.Key]
        from code in field.Items
        select (code, field)).ToLookup(use => use.code, use => use.field, StringComparer.Ordinal);
}
