using Reports.Core.Documents.Layout;

namespace Reports.Word.Reading.Drafts;

/// <summary>How a paragraph looks once its styles and its own settings are put together. Lengths in twips.</summary>
internal sealed record ParagraphLook
{
    internal string StyleName { get; init; } = "";

    internal int Level { get; init; }

    internal ParagraphAlignment Alignment { get; init; }

    internal int FirstLine { get; init; }

    internal int FirstLineHundredths { get; init; }

    /// <summary>Exact pitch; 0 when it is not exact.</summary>
    internal int Line { get; init; }

    internal int After { get; init; }

    internal bool KeepNext { get; init; }

    internal string NumberingId { get; init; } = "";

    internal int NumberingLevel { get; init; }

    internal RunLook Text { get; init; } = new();

    /// <summary>First-line indent; characters count where they are given.</summary>
    internal int Indent => FirstLineHundredths != 0 ? FirstLineHundredths * Text.HalfPoints / 10 : FirstLine;
}
