using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Reports.Core.Documents;
using Reports.Testing;
using Reports.Word;

namespace Reports.Tests.Word.Blocks;

public class ReportBlocksTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void Every_block_of_a_report_is_in_exactly_one_part_and_ids_are_unique()
    {
        var report = SampleReport.Of(seed: 5);

        var parts = GeneratedBlocks.Of(report);

        Assert.Equal(report.Sections.Select(section => section.Blocks), parts.Select(section => section.SelectMany(part => part.Blocks)));
        var ids = parts.SelectMany(section => section).Select(part => part.Id).Where(id => id.Length > 0).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.True(new BlockTag(id, "0123456789ab").ToString().Length <= 64, id));
    }

    [Fact]
    public void A_part_is_a_valid_document_of_its_own_with_the_same_tag_as_in_the_report()
    {
        var report = SampleReport.Small();
        var inReport = DocxText.Part(WrittenDocx.Of(report), "word/document.xml").Descendants(W + "tag").Select(tag => tag.Attribute(W + "val")!.Value);

        var blocks = ReportBlocks.Of(report, new StubPainter()).ToList();

        Assert.Equal(inReport, blocks.Select(block => block.Tag.ToString()));
        foreach (var block in blocks)
        {
            using var document = WordprocessingDocument.FromFlatOpcString(block.FlatOpc);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(problem => $"{block.Tag} {problem.Path?.XPath}: {problem.Description}"));
        }
    }

    [Fact]
    public void A_part_changes_its_hash_only_when_its_own_content_changes()
    {
        var report = SampleReport.Small();
        var tags = Tags(report);

        Assert.Equal(tags, Tags(report));
        var section = report.Sections[^1];
        var paragraph = section.Blocks.OfType<ParagraphBlock>().Last();
        var changed = report with
        {
            Sections = [.. report.Sections.Take(report.Sections.Count - 1), section with { Blocks = [.. section.Blocks.Select(block => block == paragraph ? ParagraphBlock.Body("改过的一句。") : block)] }],
        };
        Assert.Single(Tags(changed).Except(tags));
    }

    [Theory]
    [InlineData("reports:h-1:0123456789ab", "h-1")]
    [InlineData("reports:a:b:0123456789ab", "a:b")]
    [InlineData("reports:h-1", null)]
    [InlineData("Summary", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_tags_of_ours_are_read(string? text, string? id)
    {
        Assert.Equal(id, BlockTag.Parse(text)?.Id);
        Assert.Equal(id is null ? null : text, BlockTag.Parse(text)?.ToString());
    }

    private static List<string> Tags(ReportDocument report) => [.. ReportBlocks.Of(report, new StubPainter()).Select(block => block.Tag.ToString())];
}
