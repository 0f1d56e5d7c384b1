using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Testing;
using Reports.Word.Keeping;
using Reports.Word.Reading;

namespace Reports.Tests.Word.Keeping;

public class ReportKeeperTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly DateOnly Day = new(2026, 11, 2);
    private static readonly ReportDocument Old = SampleReport.Of(seed: 2, scenes: 6, rows: 4);
    private static readonly byte[] OldDocx = WrittenDocx.Of(Old);

    [Fact]
    public void Two_hundred_random_human_edits_survive_new_data_or_are_reported()
    {
        var edits = 0;
        for (var seed = 1; edits < 200; seed++)
        {
            var count = 1 + (seed % 6);
            edits += count;
            var (edited, marks, kinds) = HumanEdit.Of(OldDocx, seed, count);
            var fresh = WrittenDocx.Of(Changed(Old, seed));

            var kept = ReportKeeper.Keep(fresh, edited, "旧报告.docx", Day);

            WrittenDocx.Validate(kept.Docx);
            var body = DocxText.Part(kept.Docx, "word/document.xml").ToString(SaveOptions.DisableFormatting);
            var comments = DocxText.Names(kept.Docx).Contains("word/comments.xml") ? DocxText.Part(kept.Docx, "word/comments.xml").Value : "";
            Assert.All(marks, mark => Assert.True(
                body.Contains(mark, StringComparison.Ordinal) || comments.Contains(mark, StringComparison.Ordinal),
                $"seed {seed}: {mark} is lost after {string.Join(", ", kinds)}"));
            Assert.All(
                DocxText.Part(kept.Docx, "word/document.xml").Descendants(W + "commentReference").Select(reference => reference.Attribute(W + "id")!.Value),
                id => Assert.Contains(id, DocxText.Part(kept.Docx, "word/comments.xml").Elements().Select(comment => comment.Attribute(W + "id")!.Value)));
        }
    }

    [Fact]
    public void Without_edits_the_result_says_what_the_new_report_says()
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var fresh = WrittenDocx.Of(Changed(Old, seed));

            var kept = ReportKeeper.Keep(fresh, OldDocx, "旧报告.docx", Day);

            Assert.Equal(Body(fresh), Body(kept.Docx));
            Assert.All(kept.Parts, part => Assert.Contains(part.Outcome, new[] { PartOutcome.Updated, PartOutcome.Added, PartOutcome.Dropped }));
        }
    }

    [Fact]
    public void Keeping_twice_is_keeping_once()
    {
        var (edited, _, _) = HumanEdit.Of(OldDocx, 11, 6);
        var fresh = WrittenDocx.Of(Changed(Old, 11));

        var once = ReportKeeper.Keep(fresh, edited, "旧报告.docx", Day).Docx;
        var twice = ReportKeeper.Keep(fresh, once, "旧报告.docx", Day);

        Assert.Equal(Body(once), Body(twice.Docx));
        Assert.DoesNotContain(twice.Parts, part => part.Outcome is PartOutcome.Conflict or PartOutcome.Returned);
        Assert.Equal(once, ReportKeeper.Keep(fresh, edited, "旧报告.docx", Day).Docx);
    }

    [Fact]
    public void A_document_of_somebody_else_is_refused()
    {
        var other = HumanEdit.WithoutOrigin(OldDocx);

        var refused = Assert.Throws<DocumentUnreadableException>(() => ReportKeeper.Keep(OldDocx, other, "通知.docx", Day));

        Assert.Contains("“通知.docx”不是本程序生成的报告", refused.Description.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 1, 2, 3 }, "不是 Word 文档")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "打开密码")]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 0 }, "已损坏")]
    public void What_is_no_document_is_refused(byte[] bytes, string reason)
    {
        var refused = Assert.Throws<DocumentUnreadableException>(() => ReportFile.Read(bytes, "x.docx"));

        Assert.Contains(reason, refused.Description.Zh, StringComparison.Ordinal);
    }

    // Section settings name headers by numbers that may differ.
    private static IEnumerable<string> Body(byte[] docx) =>
        DocxText.Of(docx).Split('\n').TakeWhile(line => !line.StartsWith("header", StringComparison.Ordinal)).Where(line => !line.StartsWith("== section", StringComparison.Ordinal));

    // Other data: some paragraphs say something else, one scene is gone, one is new.
    private static ReportDocument Changed(ReportDocument report, int seed)
    {
        var random = new Random(seed);
        Block Other(Block block) => block is ParagraphBlock { Style: ParagraphStyle.Body } paragraph && paragraph.Inlines.All(inline => inline is TextInline) && random.Next(3) == 0
            ? ParagraphBlock.Body($"新数据{random.Next(1000)}条。")
            : block;
        var sections = report.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(Other)] }).ToList();
        var scenes = sections.FindIndex(section => section.Blocks.OfType<HeadingBlock>().Any(heading => heading.Id.StartsWith("scene-", StringComparison.Ordinal)));
        var blocks = sections[scenes].Blocks.ToList();
        var gone = blocks.FindIndex(block => block is HeadingBlock { Id: "scene-2" });
        blocks.RemoveRange(gone, 2);
        blocks.Add(new HeadingBlock(3, "新场景", "scene-new"));
        blocks.Add(ParagraphBlock.Body("新场景的说明。"));
        sections[scenes] = sections[scenes] with { Blocks = blocks };
        return report with { Sections = sections };
    }
}
