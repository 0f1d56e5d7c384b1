using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Figures;

/// <summary>FIG-07: nothing in text and tables is told by colour, which black-and-white printing loses.</summary>
public sealed class MeaningSurvivesGrey : DraftRule
{
    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "FIG-07",
        Severity.Warning,
        new("文字和表格不靠颜色表示意思", "Text and tables tell nothing by colour alone"),
        new("公文用黑色文字；颜色在黑白打印和复印后看不出来。", "Official documents are black; colour is lost in print and copies."),
        TextBases.Official,
        "黑色文字“断点”",
        "红色文字“断点”");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        foreach (var paragraph in context.Draft.AllParagraphs)
        {
            var coloured = paragraph.Runs.Where(run => run.Text.Trim().Length > 0 && (run.Highlighted || IsColoured(run.Colour))).ToArray();
            if (coloured.Length > 0)
            {
                var text = string.Concat(coloured.Select(run => run.Text));
                yield return Report(paragraph.Place, text, new($"“{RuleFindings.Quote(text)}”用了颜色或突出显示。", $"“{RuleFindings.Quote(text)}” is coloured or highlighted."));
            }
        }

        foreach (var table in context.Draft.Tables)
        {
            var cells = table.Rows.SelectMany(row => row.Cells).Where(cell => IsColoured(cell.Fill)).ToArray();
            if (cells.Length > 0)
            {
                yield return Report(
                    cells[0].Paragraphs.Count > 0 ? cells[0].Paragraphs[0].Place : table.Place,
                    cells[0].Text,
                    new($"表中有 {cells.Length} 格用彩色底纹。", $"{cells.Length} cells of the table are filled with a colour.")) with
                {
                    Count = cells.Length,
                };
            }
        }
    }

    // A colour is grey, and stays what it is in print, where its three parts are nearly the same.
    internal static bool IsColoured(string colour)
    {
        const int Tolerance = 16;
        if (colour.Length != 6 || !uint.TryParse(colour, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        int[] parts = [(int)(value >> 16), (int)(value >> 8 & 0xFF), (int)(value & 0xFF)];
        return parts.Max() - parts.Min() > Tolerance;
    }

    private Finding Report(DraftPlace place, string found, Bilingual message) => Info.In(
        place,
        found,
        message,
        new("黑色文字，无底色或灰色底纹", "Black text, no fill or a grey one"),
        new("请改为黑色、去掉底色；要区分的意思用文字或符号写明。", "Make it black without fill; say in words or signs what the colour meant."));
}
