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
    private const string Survived = "survived";
    private const string Conflict = "conflict";
    private static readonly ReportDocument Old = SampleReport.Of(seed: 2, scenes: 6, rows: 4);
    private static readonly byte[] OldDocx = WrittenDocx.Of(Old);

    [Fact]
    public void Two_hundred_random_human_edits_survive_new_data_or_are_reported()
    {
        var tally = new SortedDictionary<string, (int Survived, int Conflict)>(StringComparer.Ordinal);
        for (var seed = 1; tally.Values.Sum(count => count.Survived + count.Conflict) < 200; seed++)
        {
            var (edited, edits) = HumanEdit.EditsOf(OldDocx, seed, 1 + (seed % 6));

            var kept = ReportKeeper.Keep(WrittenDocx.Of(ChangedReport.Of(Old, seed)), edited, "旧报告.docx", Day);

            WrittenDocx.Validate(kept.Docx);
            AssertCommentsAreWhole(kept.Docx);
            foreach (var edit in edits)
            {
                var outcome = OutcomeOf(edit, kept);
                Assert.True(outcome is not null, $"seed {seed}: {edit} is lost and not reported; after {string.Join(", ", edits)}");
                var count = tally.GetValueOrDefault(edit.Kind);
                tally[edit.Kind] = outcome == Survived ? (count.Survived + 1, count.Conflict) : (count.Survived, count.Conflict + 1);
            }
        }

        FiguresOfTheRun.Note(
            "edit-survival",
            $"Human edits over new data, {tally.Values.Sum(count => count.Survived + count.Conflict)} in all (survived / reported as conflict): "
            + string.Join(", ", tally.Select(kind => $"{kind.Key} {kind.Value.Survived} / {kind.Value.Conflict}")) + "; lost 0.");
        Assert.Equal(HumanEdit.Kinds.Order(StringComparer.Ordinal), tally.Keys);
        Assert.All(tally, kind => Assert.True(kind.Value.Survived + kind.Value.Conflict >= 10, $"{kind.Key}: too few to mean anything."));
        Assert.True(tally.Values.Sum(count => count.Conflict) > 0, "No edit met changed data.");
    }

    [Fact]
    public void Without_edits_the_result_says_what_the_new_report_says()
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var fresh = WrittenDocx.Of(ChangedReport.Of(Old, seed));

            var kept = ReportKeeper.Keep(fresh, OldDocx, "旧报告.docx", Day);

            Assert.Equal(Body(fresh), Body(kept.Docx));
            Assert.All(kept.Parts, part => Assert.Contains(part.Outcome, new[] { PartOutcome.Updated, PartOutcome.Added, PartOutcome.Dropped }));
        }
    }

    [Fact]
    public void Keeping_twice_is_keeping_once()
    {
        var (edited, _, _) = HumanEdit.Of(OldDocx, 11, 6);
        var fresh = WrittenDocx.Of(ChangedReport.Of(Old, 11));

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

    // Null when it is lost without a word. What a person deleted comes back only with new data, and the program says so.
    private static string? OutcomeOf(HumanEdit edit, KeptReport kept)
    {
        var main = DocxText.Part(kept.Docx, "word/document.xml");
        var comments = DocxText.Names(kept.Docx).Contains("word/comments.xml") ? DocxText.Part(kept.Docx, "word/comments.xml").Value : "";
        var said = kept.Parts.FirstOrDefault(part => part.Id == edit.Part)?.Outcome;
        if (edit.IsDeletion)
        {
            return !main.Value.Contains(edit.Mark, StringComparison.Ordinal)
                ? said is PartOutcome.Conflict ? Conflict : Survived
                : said is PartOutcome.Conflict or PartOutcome.Returned ? Conflict : null;
        }

        // In the body where people put it, and nowhere else: a comment of theirs in the comments.
        var isThere = edit.Kind == "comment" ? comments.Contains(edit.Mark, StringComparison.Ordinal) : main.ToString(SaveOptions.DisableFormatting).Contains(edit.Mark, StringComparison.Ordinal);
        return !isThere ? null : said is PartOutcome.Conflict or PartOutcome.Orphaned ? Conflict : Survived;
    }

    private static void AssertCommentsAreWhole(byte[] docx) => Assert.All(
        DocxText.Part(docx, "word/document.xml").Descendants(W + "commentReference").Select(reference => reference.Attribute(W + "id")!.Value),
        id => Assert.Contains(id, DocxText.Part(docx, "word/comments.xml").Elements().Select(comment => comment.Attribute(W + "id")!.Value)));
}
