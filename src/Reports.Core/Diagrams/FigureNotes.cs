using static System.FormattableString;

namespace Reports.Core.Diagrams;

/// <summary>What to tell the person who has figures drawn: everything that is shortened, left out or replaced.</summary>
public static class FigureNotes
{
    private const int MostNamed = 20;

    /// <summary>One sentence for each kind of loss, the losses named; empty when the figures show everything as it was typed.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<DiagramLayout> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var all = figures.ToList();
        var drawn = all.SelectMany(figure => figure.Groups()).Where(group => group.Kind == "link").Select(group => group.Title).ToHashSet(StringComparer.Ordinal);
        var omitted = all.SelectMany(figure => figure.Omitted).ToLookup(part => part.Kind);

        // A link that one page has no room for may stand on another.
        var links = omitted[OmittedKind.Link].Select(part => part.Text).Distinct(StringComparer.Ordinal).Where(link => !drawn.Contains(link)).ToList();
        (string Head, string Unit, List<string> Texts)[] kinds =
        [
            ("文字放不下，图上已缩写", "处", [.. all.SelectMany(figure => figure.Shortened).Select(text => $"{text.Full} → {text.Shown}").Distinct(StringComparer.Ordinal)]),
            ("链路过密，图谱上未画，见协同链路图", "条", links),
            ("协同关系的起点或终点不在场景图谱中，图上未画", "行", Texts(OmittedKind.LinkWithoutEnds)),
            ("副标题或页脚放不下，图上未写", "处", Texts(OmittedKind.Words)),
            ("字体中没有的字符，图上显示为“〓”", "个", Texts(OmittedKind.Character)),
        ];
        return [.. kinds.Where(kind => kind.Texts.Count > 0).Select(kind =>
            Invariant($"{kind.Head}（{kind.Texts.Count}{kind.Unit}）：{string.Join('；', kind.Texts.Take(MostNamed))}{(kind.Texts.Count > MostNamed ? "……" : "")}"))];

        List<string> Texts(OmittedKind kind) => [.. omitted[kind].Select(part => part.Text).Distinct(StringComparer.Ordinal)];
    }
}
