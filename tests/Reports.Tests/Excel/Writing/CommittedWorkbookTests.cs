using Reports.Core.Workbooks;
using Reports.Excel.Writing;
using Reports.Testing;

namespace Reports.Tests.Excel.Writing;

/// <summary>The workbooks in templates/ are what the definition and the contents generate, byte for byte.</summary>
public class CommittedWorkbookTests
{
    [Fact]
    public void The_blank_template_is_what_the_definition_generates() =>
        Assert.Equal(Written(WorkbookContent.Empty), Committed("one-map-four-lists.xlsx"));

    [Theory]
    [InlineData("cement-industry")]
    [InlineData("typical-scenes")]
    [InlineData("sugar-industry")]
    public void A_sample_is_what_its_content_generates(string name)
    {
        var content = WorkbookContentReader.Read(Committed($"samples/{name}.content.json"));

        Assert.Equal(Written(content), Committed($"samples/{name}.xlsx"));
    }

    private static byte[] Committed(string path) => File.ReadAllBytes(RepositoryFiles.PathOf($"templates/{path}"));

    private static byte[] Written(WorkbookContent content)
    {
        using var output = new MemoryStream();
        TemplateWorkbookWriter.Write(ContentWorkbook.Template, content, output);
        return output.ToArray();
    }
}
