using System.Xml.Linq;
using Reports.Core.Documents;
using Reports.Testing;
using Reports.Word.Keeping;
using Reports.Word.Reading;
using Reports.Word.Tracking;

namespace Reports.Tests.Word.Tracking;

public class TrackedChangesTests
{
    private static readonly XNamespace W = EditedDocx.W;
    private static readonly DateOnly Day = new(2026, 11, 2);
    private static readonly ReportDocument Old = SampleReport.Of(seed: 2, scenes: 6, rows: 4);
    private static readonly byte[] OldDocx = WrittenDocx.Of(Old);

    [Fact]
    public void Accepting_gives_the_new_report_and_rejecting_the_old_one_after_random_edits()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var (edited, _, kinds) = HumanEdit.Of(OldDocx, seed, 1 + (seed % 8));

            AssertLaw(OldDocx, edited, $"seed {seed}: {string.Join(", ", kinds)}");
            AssertLaw(edited, OldDocx, $"seed {seed}, backwards: {string.Join(", ", kinds)}");
        }
    }

    [Fact]
    public void Accepting_gives_the_new_report_and_rejecting_the_old_one_after_new_data()
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            AssertLaw(OldDocx, WrittenDocx.Of(ChangedReport.Of(Old, seed)), $"seed {seed}");
        }

        AssertLaw(OldDocx, WrittenDocx.Of(SampleReport.Of(seed: 3, scenes: 5, rows: 7)), "another report");
    }

    [Fact]
    public void A_report_made_anew_keeps_its_parts_while_changes_wait_and_after_they_are_accepted()
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var (edited, _, _) = HumanEdit.Of(OldDocx, seed, 3);
            var data = WrittenDocx.Of(ChangedReport.Of(Old, seed));
            var kept = ReportKeeper.Keep(data, edited, "旧.docx", Day).Docx;
            var tracked = TrackedChanges.Of((edited, "旧.docx"), (kept, "新.docx"), "甲", Day).Docx;

            var calm = ReportKeeper.Keep(data, kept, "x.docx", Day);
            foreach (var again in new[] { ReportKeeper.Keep(data, tracked, "x.docx", Day), ReportKeeper.Keep(data, SettledRevisions.Accepted(tracked), "x.docx", Day) })
            {
                WrittenDocx.Validate(again.Docx);
                Assert.Equal(calm.Parts, again.Parts);
                Assert.Equal(calm.Additions, again.Additions);
                Assert.Equal(DocxText.Of(kept), DocxText.Of(SettledRevisions.Accepted(again.Docx)));
            }

            Assert.Equal(
                ReportFile.Read(kept, "x.docx").Parts.Select(part => (part.Tag, part.IsEdited, string.Join('\n', part.Lines))),
                ReportFile.Read(tracked, "x.docx").Parts.Select(part => (part.Tag, part.IsEdited, string.Join('\n', part.Lines))));
        }
    }

    [Fact]
    public void The_same_reports_have_nothing_to_track()
    {
        var tracked = TrackedChanges.Of((OldDocx, "旧.docx"), (OldDocx, "新.docx"), "甲", null);

        Assert.True(tracked.IsSame);
        Assert.Equal(OldDocx, tracked.Docx);
    }

    [Fact]
    public void Changes_bear_the_author_and_the_date_of_the_data()
    {
        var tracked = TrackedChanges.Of((OldDocx, "旧.docx"), (WrittenDocx.Of(ChangedReport.Of(Old, 1)), "新.docx"), "统计处", null);

        var changes = DocxText.Part(tracked.Docx, "word/document.xml").Descendants().Where(each => each.Name == W + "ins" || each.Name == W + "del").ToList();
        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.Equal("统计处", change.Attribute(W + "author")!.Value));
        Assert.All(changes, change => Assert.Equal("2026-10-31T00:00:00Z", change.Attribute(W + "date")!.Value));
    }

    [Fact]
    public void A_document_with_open_changes_is_refused_with_the_next_step()
    {
        var tracked = TrackedChanges.Of((OldDocx, "旧.docx"), (WrittenDocx.Of(ChangedReport.Of(Old, 1)), "新.docx"), "李四", Day).Docx;

        var refused = Assert.Throws<DocumentUnreadableException>(() => TrackedChanges.Of((tracked, "旧.docx"), (OldDocx, "新.docx"), "甲", null));

        Assert.Contains("“旧.docx”中有", refused.Description.Zh, StringComparison.Ordinal);
        Assert.Contains("李四", refused.Description.Zh, StringComparison.Ordinal);
        Assert.Contains("接受或拒绝", refused.NextStep.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_somebody_else_is_refused() => Assert.Contains(
        "“通知.docx”不是本程序生成的报告",
        Assert.Throws<DocumentUnreadableException>(() => TrackedChanges.Of((HumanEdit.WithoutOrigin(OldDocx), "通知.docx"), (OldDocx, "新.docx"), "甲", null)).Description.Zh,
        StringComparison.Ordinal);

    private static void AssertLaw(byte[] old, byte[] now, string what)
    {
        var tracked = TrackedChanges.Of((old, "旧.docx"), (now, "新.docx"), "甲", Day).Docx;

        TrackedChangesLaw.Assert(old, now, tracked, what);
        Assert.Equal(tracked, TrackedChanges.Of((old, "旧.docx"), (now, "新.docx"), "甲", Day).Docx);
    }
}
