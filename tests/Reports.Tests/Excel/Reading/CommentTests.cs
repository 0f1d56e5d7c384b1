using Reports.Core.Workbooks;
using Reports.Testing.Workbooks;

namespace Reports.Tests.Excel.Reading;

public class CommentTests
{
    private const string Notes =
        """<comments xmlns="m"><authors><author>张三</author><author>tc={1}</author></authors><commentList><comment ref="C3" authorId="0"><text><r><t>请</t></r><r><t>核实</t></r></text></comment><comment ref="A1" authorId="1"><text><t>[Threaded comment]</t></text></comment><comment ref="B2" authorId="9"><text><t>无名</t></text></comment></commentList></comments>""";

    private const string Threads =
        """<ThreadedComments xmlns="t"><threadedComment ref="A1" personId="{P}" id="{1}"><text>问题</text></threadedComment><threadedComment ref="A1" personId="{Q}" id="{2}" parentId="{1}"><text>答复</text></threadedComment></ThreadedComments>""";

    private const string People = """<personList xmlns="t"><person displayName="李四" id="{P}"/></personList>""";

    [Fact]
    public void Notes_are_read_by_place()
    {
        var sheet = Read(new XlsxBuilder().SheetPart("xl/comments1.xml", "comments", Notes, "../comments1.xml"));

        Assert.Equal(
            [
                new CellComment(1, 1, "tc={1}", "[Threaded comment]"),
                new CellComment(2, 2, "", "无名"),
                new CellComment(3, 3, "张三", "请核实"),
            ],
            sheet.Comments);
    }

    [Fact]
    public void Threads_take_the_place_of_the_notes_that_repeat_them()
    {
        var sheet = Read(new XlsxBuilder()
            .SheetPart("xl/comments1.xml", "comments", Notes)
            .SheetPart("xl/threadedComments/threadedComment1.xml", "threadedComment", Threads)
            .WorkbookPart("xl/persons/person.xml", "person", People));

        Assert.Equal(
            [
                new CellComment(1, 1, "李四", "问题"),
                new CellComment(1, 1, "", "答复"),
                new CellComment(2, 2, "", "无名"),
                new CellComment(3, 3, "张三", "请核实"),
            ],
            sheet.Comments);
    }

    [Fact]
    public void A_link_to_comments_that_are_not_there_does_no_harm()
    {
        var package = new XlsxBuilder().Sheet("S", "").SheetPart("xl/comments1.xml", "comments", Notes).ToPackage();

        Assert.Empty(WorkbookBytes.Read(package.Without("xl/comments1.xml").Build()).Sheets[0].Comments);
    }

    private static RawSheet Read(XlsxBuilder builder) => WorkbookBytes.Read(builder.Sheet("S", "").Build()).Sheets[0];
}
