namespace Reports.Core.Documents.Composing;

/// <summary>Says of a block or row where it comes from.</summary>
internal static class Sourcing
{
    /// <summary>The block with its sources.</summary>
    public static TBlock From<TBlock>(this TBlock block, params IEnumerable<CellSource>[] sources)
        where TBlock : Block => (TBlock)((Block)block with { Sources = [.. sources.SelectMany(each => each)] });

    /// <summary>The row with its sources.</summary>
    public static TableRow From(this TableRow row, IEnumerable<CellSource> sources) => row with { Sources = [.. sources] };
}
