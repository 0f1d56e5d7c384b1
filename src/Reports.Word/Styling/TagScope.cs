using Reports.Core.Documents.Filling;

namespace Reports.Word.Styling;

/// <summary>Where a placeholder stands: inside which things that text repeats for.</summary>
internal sealed record TagScope(TagValues Values, TagRow? Row, TagScope? Outer)
{
    /// <summary>The value of a name: of the nearest thing around that has it, else of the report; null when nothing has it.</summary>
    internal string? Value(string name) =>
        Row?.Values.GetValueOrDefault(name) ?? (Outer is null ? Values.Value(name) : Outer.Value(name));

    /// <summary>A scope for each thing of a kind.</summary>
    internal IEnumerable<TagScope> Each(string tag) => Values.Rows(tag, Row).Select(row => new TagScope(Values, row, this));
}
