using System.Globalization;
using Reports.Core.Documents.Drafts;
using Reports.Core.Documents.Layout;

namespace Reports.Core.Rules.Drafts.Pages;

/// <summary>LAY-03: the pitch of body text gives 22 lines on a page.</summary>
public sealed class PagesHoldTwentyTwoLines : DraftRule
{
    // Below it a page holds 23 lines, above it 21: 225 mm = 12757 twips.
    private const int Narrowest = 555;
    private const int Widest = 579;

    /// <inheritdoc />
    public override RuleInfo Info { get; } = new(
        "LAY-03",
        Severity.Warning,
        new("正文行距固定，每页 22 行", "Body text has a fixed pitch of 22 lines a page"),
        new("行距 29 磅每页只排得下 21 行；“单倍”“1.5 倍”行距随字体变化。", "29 pt leaves 21 lines a page; multiples of a line change with the typeface."),
        TextBases.Official,
        "固定值 28.95 磅",
        "固定值 30 磅");

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(DraftContext context)
    {
        var pitches =
            from paragraph in context.Draft.Paragraphs
            where paragraph is { Role: DraftRole.Body, Text.Length: > 0 } && paragraph.Line is < Narrowest or > Widest
            group paragraph.Place by paragraph.Line;
        foreach (var pitch in pitches)
        {
            DraftPlace[] places = [.. pitch];
            var points = pitch.Key == 0 ? "不固定" : (pitch.Key / 20m).ToString("0.##", CultureInfo.InvariantCulture) + " 磅";
            yield return Info.In(
                places[0],
                points,
                new($"正文行距{(pitch.Key == 0 ? "" : "为 ")}{points}，每页排不成 22 行。", "The pitch of body text does not give 22 lines a page."),
                new($"固定值 {OfficialLayout.LinePitch / 20m} 磅", $"Exactly {OfficialLayout.LinePitch / 20m} pt"),
                new("请套用样式“公文正文”，或把行距设为固定值 28.95 磅。", "Apply the style 公文正文, or set the pitch to exactly 28.95 pt.")).Over(places);
        }
    }
}
