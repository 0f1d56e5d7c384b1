using System.Text.RegularExpressions;
using Reports.Core.Documents;
using Reports.Core.Documents.Pagination;
using Reports.Testing;

namespace Reports.EndToEnd.Word;

public sealed partial class ReportInLibreOfficeTests : IDisposable
{
    private static readonly ReportDocument Report = SampleReport.Of();

    private readonly string _directory = Directory.CreateTempSubdirectory("reports-word-").FullName;

    [Fact]
    public void It_opens_whole_and_every_page_number_in_the_contents_is_right()
    {
        var pages = LibreOffice.Pages(WrittenDocx.Of(Report), _directory).Select(Squeeze).ToList();
        var numbers = Paginator.Paginate(Report);
        var labels = ReportLabels.Of(Report);

        Assert.Equal(numbers.Total, pages.Count);
        Assert.All(Places(), place => Assert.Contains(Squeeze(labels[place.Id] + place.Text), pages[numbers[place.Id] - 1], StringComparison.Ordinal));
        Assert.All(Enumerable.Range(1, pages.Count), page => Assert.Contains(FormattableString.Invariant($"—{page}—"), pages[page - 1], StringComparison.Ordinal));
        var all = string.Concat(pages);
        Assert.All(CellWords(), word => Assert.Contains(word, all, StringComparison.Ordinal));
        Assert.DoesNotContain("错误", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Error:", all, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static IEnumerable<(string Id, string Text)> Places() => Report.Blocks.Select(block => block switch
    {
        HeadingBlock heading => (heading.Id, heading.Text),
        FigureBlock figure => (figure.Id, figure.Caption),
        TableBlock table => (table.Id, table.Caption),
        _ => ("", ""),
    }).Where(place => place.Item1.Length > 0);

    /// <summary>Cells wrap, and pdftotext puts lines of neighbours side by side: what never wraps must be there.</summary>
    private static IEnumerable<string> CellWords() =>
        from table in Report.Blocks.OfType<TableBlock>()
        from row in table.Rows
        from cell in row.Cells
        from line in cell.Lines
        from inline in line.OfType<TextInline>()
        from word in Words().Split(inline.Text)
        where word.Length is > 0 and < 4
        select word;

    private static string Squeeze(string text) => Blanks().Replace(text, "");

    [GeneratedRegex(@"[\s\u2060]+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex("[^\\p{IsCJKUnifiedIdeographs}A-Za-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Words();
}
