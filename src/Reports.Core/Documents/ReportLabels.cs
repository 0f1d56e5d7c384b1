using System.Globalization;
using Reports.Core.Documents.Layout;

namespace Reports.Core.Documents;

/// <summary>What the writer's numbering will show: heading numbers and caption numbers, by block id.</summary>
public sealed class ReportLabels
{
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);

    private ReportLabels()
    {
    }

    /// <summary>Numbers the headings, figures and tables of a report.</summary>
    /// <exception cref="ArgumentException">Two blocks share an id: our mistake.</exception>
    public static ReportLabels Of(ReportDocument document, ReportStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var numbers = (style ?? ReportStyle.Official).HeadingNumbers;
        var labels = new ReportLabels();
        var counts = new int[4];
        var figures = 0;
        var tables = 0;
        foreach (var block in document.Blocks)
        {
            switch (block is OwnBlock own ? own.Heading : block)
            {
                case HeadingBlock heading:
                    labels.Add(heading.Id, Count(counts, Math.Clamp(heading.Level, 1, counts.Length), numbers));
                    break;
                case FigureBlock { IsContinued: true } figure:
                    labels.Add(figure.Id, "续图" + figures.ToString(CultureInfo.InvariantCulture));
                    break;
                case FigureBlock figure:
                    labels.Add(figure.Id, "图" + (++figures).ToString(CultureInfo.InvariantCulture));
                    break;
                case TableBlock { Id.Length: > 0, Caption.Length: > 0 } table:
                    labels.Add(table.Id, "表" + (++tables).ToString(CultureInfo.InvariantCulture));
                    break;
            }
        }

        return labels;
    }

    /// <summary><c>一、</c>, <c>（二）</c>, <c>3.</c>, <c>图3</c> or <c>表2</c>.</summary>
    /// <exception cref="KeyNotFoundException">No such block: our mistake.</exception>
    public string this[string id] =>
        _labels.TryGetValue(id, out var label) ? label : throw new KeyNotFoundException($"No heading, figure or table has the id '{id}'.");

    /// <summary>Place of the block among all labelled ones, from 1: what bookmark names are made of.</summary>
    public int OrdinalOf(string id) => _ordinals[id];

    private static string Count(int[] counts, int level, IReadOnlyList<HeadingNumber> numbers)
    {
        ++counts[level - 1];
        Array.Clear(counts, level, counts.Length - level);
        var text = numbers[level - 1].Text;
        if (text.Length == 0)
        {
            return "";
        }

        // A level that was left out above counts as its first number, as Word has it.
        for (var at = 0; at < counts.Length; at++)
        {
            var place = "%" + (at + 1).ToString(CultureInfo.InvariantCulture);
            text = text.Replace(place, numbers[at].Numeral(Math.Max(1, counts[at]) + numbers[at].Start - 1), StringComparison.Ordinal);
        }

        return text + numbers[level - 1].Gap;
    }

    private void Add(string id, string label)
    {
        _labels.Add(id, label);
        _ordinals.Add(id, _ordinals.Count + 1);
    }
}
