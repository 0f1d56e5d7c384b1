using System.Text.RegularExpressions;
using Reports.Core.Model;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-01: an abbreviation stands for one Chinese name in the whole workbook.</summary>
public sealed class AbbreviationsHaveOneName : IRule
{
    private const int LeastInCommon = 4;

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-01",
        Severity.Warning,
        new("同一个缩写只对应一个中文名称", "An abbreviation stands for one Chinese name"),
        new("一个缩写两个名称，读者分不清是一种还是两种。", "With two names for one abbreviation readers cannot tell one thing from two."),
        TextBases.Practice,
        "先进控制系统（APC），先进控制系统（APC）",
        "先进控制系统（APC），先进过程控制（APC）");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var names = new Dictionary<string, (string Name, Field Field)>(StringComparer.Ordinal);
        foreach (var (_, field) in context.Texts(TextTraits.Bracket))
        {
            foreach (Match match in Abbreviations.Expanded().Matches(field.Text))
            {
                var (name, abbreviation) = (match.Groups["name"].Value, match.Groups["short"].Value);
                if (Abbreviations.TermOf(context.Glossary, abbreviation) is { } known && !Abbreviations.IsNameOf(known, name))
                {
                    continue; // WRD-02 says that this is not its name.
                }

                if (names.TryAdd(abbreviation, (name, field)) || AreTheSame(names[abbreviation].Name, name))
                {
                    continue;
                }

                var first = names[abbreviation];
                var wanted = Abbreviations.TermOf(context.Glossary, abbreviation)?.Name ?? first.Name;
                yield return Info.At(
                    field,
                    new($"“{RuleFindings.Quote(match.Value)}”在 {first.Field.Address} 写作“{RuleFindings.Quote(first.Name)}”。", $"“{RuleFindings.Quote(match.Value)}” reads “{RuleFindings.Quote(first.Name)}” in {first.Field.Address}."),
                    new($"{wanted}（{abbreviation}）", $"{wanted}（{abbreviation}）"),
                    new($"请统一写作“{wanted}（{abbreviation}）”。", $"Write {wanted}（{abbreviation}） in both places.")) with
                {
                    Related = [first.Field.Address],
                };
                break;
            }
        }
    }

    // Other words may stand before a name, so the ends are compared.
    private static bool AreTheSame(string one, string other)
    {
        var (left, right) = (Abbreviations.WithoutKind(one), Abbreviations.WithoutKind(other));
        var shared = 0;
        while (shared < left.Length && shared < right.Length && left[^(shared + 1)] == right[^(shared + 1)])
        {
            shared++;
        }

        return shared >= Math.Min(LeastInCommon, Math.Min(left.Length, right.Length));
    }
}
