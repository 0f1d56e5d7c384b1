using Reports.Testing;
using Reports.Word.Styling;

namespace Reports.Tests.Word.Styling;

public class StyleTemplateTests
{
    [Fact]
    public void The_file_in_templates_is_what_the_program_writes() =>
        Assert.True(
            File.ReadAllBytes(RepositoryFiles.PathOf("templates/report-style.docx")).AsSpan().SequenceEqual(OfficeStyle.Ours()),
            "Run reports template style --out templates/report-style.docx.");

    [Fact]
    public void It_passes_the_validator() => WrittenDocx.Validate(OfficeStyle.Ours());

    [Fact]
    public void It_shows_every_style_that_a_style_file_must_have_under_its_name()
    {
        var text = DocxText.Of(OfficeStyle.Ours());

        Assert.All(StyleNames.Needed, style => Assert.Contains(StyleNames.Shown(style), text, StringComparison.Ordinal));
    }

    [Fact]
    public void It_can_be_followed_to_the_last_setting() => Assert.Empty(StyleFile.Open(OfficeStyle.Ours(), "样式.docx").Notes);
}
