namespace Reports.Word.Reading.Drafts;

/// <summary>How text looks.</summary>
internal sealed record RunLook
{
    // Half points when a document says nothing (ECMA-376 part 1, 17.3.2.38).
    internal const int DefaultSize = 20;

    internal string Font { get; init; } = "";

    internal string LatinFont { get; init; } = "";

    internal int HalfPoints { get; init; } = DefaultSize;

    internal bool Bold { get; init; }

    internal string Colour { get; init; } = "";

    internal bool Highlighted { get; init; }
}
