using Reports.Core.Documents.Drafts;
using Reports.Core.Rules;

namespace Reports.Core.Findings;

/// <summary>A written report with what a check found in it.</summary>
public sealed record CheckedDraft(Draft Draft, CheckResult Result) : CheckedFile(Result)
{
    /// <inheritdoc />
    public override string Name => Draft.Name;

    /// <inheritdoc />
    public override string Sha256 => Draft.Sha256;

    /// <inheritdoc />
    internal override string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <inheritdoc />
    internal override bool IsDocument => true;

    /// <inheritdoc />
    internal override string Amount(Language language)
    {
        var (paragraphs, tables) = (Draft.Paragraphs.Count(paragraph => paragraph.Text.Length > 0), Draft.Tables.Count());
        var figures = Draft.AllParagraphs.Sum(paragraph => paragraph.Figures.Count);
        return language == Language.Chinese
            ? $"读取 {paragraphs} 段、{tables} 张表、{figures} 张图。"
            : $"{paragraphs} paragraphs, {tables} tables and {figures} figures read.";
    }

    /// <inheritdoc />
    internal override RowWords? Words() => null;
}
