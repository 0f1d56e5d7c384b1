using Reports.Core.Documents.Layout;

namespace Reports.Word;

/// <summary>A line of the contents: where it leads and what it shows.</summary>
internal sealed record ContentsEntry(string Id, string Text, ParagraphFormat Format);
