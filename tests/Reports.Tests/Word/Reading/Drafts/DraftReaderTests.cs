using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Reports.Core;
using Reports.Core.Documents.Drafts;
using Reports.Core.Rules;
using Reports.Core.Rules.Campaigns;
using Reports.Core.Rules.Drafts;
using Reports.Testing;
using Reports.Word.Reading;
using Reports.Word.Reading.Drafts;

namespace Reports.Tests.Word.Reading.Drafts;

public class DraftReaderTests
{
    private static readonly DateOnly Today = new(2026, 10, 31);

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly byte[] Docx = WrittenDocx.Of(SampleReport.Small());

    [Fact]
    public void A_report_reads_back_as_it_was_written()
    {
        var draft = DraftReader.Read(Docx, "报告.docx");

        Assert.Equal(["一、总体情况", "（一）填报与汇总", "（二）产业链环节"], draft.Paragraphs.Where(paragraph => paragraph.Level > 0).Take(3).Select(paragraph => paragraph.Shown));
        Assert.Equal("zh-CN", draft.TextLanguage);
        Assert.Contains("“一图四清单”", draft.Title, StringComparison.Ordinal);
        Assert.Equal(9, draft.Sections.Count);
        Assert.Equal([false, true], draft.Sections[0].PageNumbers.Select(number => number.IsEven));
        Assert.All(draft.Sections[0].PageNumbers, number => Assert.Equal("— 1 —", number.Text));
        Assert.All(draft.Sections.Where(section => section.Lies && section.Paper.Width < 20000), section => Assert.All(section.PageNumbers, number => Assert.True(number.IsTurned)));
        var body = draft.Paragraphs.First(paragraph => paragraph.Role == DraftRole.Body);
        Assert.Equal(("仿宋_GB2312", 32, 640, 579), (body.Runs[0].Font, body.Runs[0].HalfPoints, body.FirstLine, body.Line));
        Assert.All(draft.Tables, table => Assert.True(table.IsGenerated));
        var heading = draft.Paragraphs.First(paragraph => paragraph.Text == "场景数字化要素");
        Assert.True(heading.Place.Page > 1, "The contents say on which page it is.");
    }

    [Theory]
    [InlineData("word/document.xml", "产业链环节与场景数</w:t>", "产业链环节与场景数</w:t><w:tab/>", "")]
    [InlineData("word/document.xml", "w:left=\"1588\"", "w:left=\"1134\"", "LAY-01")]
    [InlineData("word/document.xml", "descr=\"", "title2=\"", "ACC-04")]
    [InlineData("word/document.xml", "<w:tblHeader />", "", "ACC-03")]
    [InlineData("word/document.xml", " REF _Ref", " REF _Lost", "ACC-05")]
    [InlineData("word/styles.xml", "w:eastAsia=\"zh-CN\"", "w:eastAsia=\"en-US\"", "ACC-01")]
    [InlineData("word/styles.xml", "w:line=\"579\"", "w:line=\"600\"", "LAY-03")]
    [InlineData("word/footer1.xml", "— </w:t>", "- </w:t>", "LAY-05")]
    [InlineData("docProps/core.xml", "制糖行业数字化转型“一图四清单”（2026年版）", "", "ACC-06")]
    public void Damage_is_found_by_its_rule(string part, string text, string instead, string codes)
    {
        var damaged = Replaced(Docx, part, text, instead);

        // The sample's sentences are random and cite only some figures.
        Assert.Equal(codes, string.Join(',', Check(damaged).Select(finding => finding.Rule).Except(Check(Docx).Select(finding => finding.Rule), StringComparer.Ordinal).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void What_a_person_added_is_checked_and_found_where_it_stands()
    {
        var main = DocxText.Part(Docx, "word/document.xml");
        var heading = main.Descendants(W + "p").First(paragraph => DocxText.Shown(paragraph) == "填报与汇总" && paragraph.Descendants(W + "pStyle").Single().Attribute(W + "val")!.Value == "Heading2");
        heading.AddAfterSelf(new XElement(
            W + "p",
            new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", "OfficialBody"))),
            new XElement(W + "r", new XElement(W + "rPr", new XElement(W + "rFonts", new XAttribute(W + "eastAsia", "微软雅黑"))), new XElement(W + "t", "原料水份波动大(见附录)。"))));

        var findings = Check(With(Docx, main)).Where(finding => finding.Place!.In(Language.Chinese).Contains("（一）填报与汇总 第1段", StringComparison.Ordinal)).ToList();

        Assert.Equal(["LAY-02", "LAY-07", "WRD-05", "WRD-14"], findings.Select(finding => finding.Rule).Order(StringComparer.Ordinal));
        Assert.All(findings, finding => Assert.Equal("一、总体情况", finding.Sheet));
    }

    [Fact]
    public void Deleted_text_of_tracked_changes_is_not_read()
    {
        var main = DocxText.Part(Docx, "word/document.xml");
        var run = main.Descendants(W + "r").First(each => each.Elements(W + "t").Any());
        run.AddAfterSelf(new XElement(W + "del", new XElement(W + "r", new XElement(W + "delText", "旧文字"))), new XElement(W + "ins", new XElement(W + "r", new XElement(W + "t", "新文字"))));

        var text = string.Concat(DraftReader.Read(With(Docx, main), "报告.docx").AllParagraphs.Select(paragraph => paragraph.Text));

        Assert.Contains("新文字", text, StringComparison.Ordinal);
        Assert.DoesNotContain("旧文字", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_document_is_refused() =>
        Assert.Throws<DocumentUnreadableException>(() => DraftReader.Read([1, 2, 3], "x.docx"));

    private static IReadOnlyList<Finding> Check(byte[] docx) =>
        DraftChecker.Check(DraftReader.Read(docx, "报告.docx"), CheckedContent.Glossary, CampaignChecks.None, Today).Findings;

    private static byte[] With(byte[] docx, XElement main) => Rewritten(docx, "word/document.xml", _ => main.ToString(SaveOptions.DisableFormatting));

    private static byte[] Replaced(byte[] docx, string part, string text, string instead) => Rewritten(docx, part, was =>
    {
        Assert.Contains(text, was, StringComparison.Ordinal);
        return was.Replace(text, instead, StringComparison.Ordinal);
    });

    private static byte[] Rewritten(byte[] docx, string part, Func<string, string> change)
    {
        using var memory = new MemoryStream();
        memory.Write(docx);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            string was;
            using (var reader = new StreamReader(zip.GetEntry(part)!.Open()))
            {
                was = reader.ReadToEnd();
            }

            zip.GetEntry(part)!.Delete();
            using var stream = zip.CreateEntry(part).Open();
            stream.Write(Encoding.UTF8.GetBytes(change(was)));
        }

        return memory.ToArray();
    }
}
