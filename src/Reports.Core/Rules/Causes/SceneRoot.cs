using Reports.Core.Model;
using Reports.Core.Rules.References;

namespace Reports.Core.Rules.Causes;

/// <summary>Finds the scene whose code was mistyped when several rows use a code that is not on the scene sheet.</summary>
internal sealed class SceneRoot
{
    // With more suspects than this the sheet is another one altogether, and nobody can say which scene was meant.
    private const int MostSuspects = 50;
    private static readonly Bilingual What = new("场景编号", "scene code");

    private readonly ILookup<string, (string Sheet, string Name)> _uses;
    private readonly Scene[] _suspects;

    public SceneRoot(CheckContext context)
    {
        _uses = UsesOf(context).ToLookup(use => use.Code, use => (use.Sheet, use.Name), StringComparer.Ordinal);
        var repeated = context.Map.Scenes
            .GroupBy(scene => scene.CodeText, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        _suspects = [.. context.Map.Scenes.Where(scene => scene.CodeText.Length == 0 || !_uses.Contains(scene.CodeText) || repeated.Contains(scene.CodeText))];
    }

    /// <summary>The scene's row; null when the rows that use <paramref name="code"/> are more likely wrong themselves.</summary>
    public CauseRoot? Of(string code)
    {
        var uses = _uses[code].ToArray();
        if (uses.Length < 2 || _suspects.Length is 0 or > MostSuspects)
        {
            return null;
        }

        // The lists repeat the scene's name, which tells for certain.
        var names = uses.Where(use => use.Name.Length > 0).Select(use => use.Name).ToHashSet(StringComparer.Ordinal);
        Scene[] namesakes = [.. _suspects.Where(scene => names.Contains(scene.Name))];
        Scene[] near = [.. _suspects.Where(scene => scene.CodeText.Length > 0 && Nearest.To(scene.CodeText, [code]).Count > 0)];
        var isWidelyUsed = uses.Select(use => use.Sheet).Distinct(StringComparer.Ordinal).Skip(1).Any();
        var root = namesakes.Length == 1 ? namesakes[0]
            : near.Length == 1 ? near[0]
            : _suspects.Length == 1 && isWidelyUsed ? _suspects[0]
            : null;
        return root is null ? null : new CauseRoot(root.Row["code"], What);
    }

    private static IEnumerable<(string Code, string Sheet, string Name)> UsesOf(CheckContext context) =>
        from sheet in context.Bound.Sheets.Values
        from column in sheet.Definition.Columns
        where column.RefersTo == "scenes"
        from row in sheet.Rows
        from code in row[column.Key].Items
        let name = row[column.Key].Items.Count == 1 && row.Fields.TryGetValue("sceneNames", out var names) ? names.Text : ""
        select (code, sheet.Definition.Key, name);
}
