using Reports.Core.Templates;

namespace Reports.Core.Rules.Causes;

/// <summary>Finds the row of the segment sheet whose letter was mistyped when scenes use a letter that is not registered.</summary>
internal sealed class SegmentRoot
{
    private static readonly Bilingual What = new("环节代码", "segment letter");

    private readonly Dictionary<string, int> _used;
    private readonly BoundRow[] _suspects;

    public SegmentRoot(CheckContext context)
    {
        _used = context.Map.Scenes
            .Where(scene => scene.Code is not null)
            .SelectMany(scene => scene.Code!.Value.Segments.Distinct().Select(each => each.ToString()))
            .Concat(context.Bound.Rows("cover").SelectMany(row => row["segments"].Items))
            .GroupBy(each => each, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        _suspects = [.. context.Bound.Rows("segments").Where(row => !_used.ContainsKey(row["code"].Text))];
    }

    /// <summary>The only row whose letter is missing or used by nobody; null when there is none, or when the letter is used only once.</summary>
    public CauseRoot? Of(string letter) =>
        _suspects.Length == 1 && _used.GetValueOrDefault(letter) > 1 ? new CauseRoot(_suspects[0]["code"], What) : null;
}
