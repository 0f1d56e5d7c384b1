using System.Globalization;
using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules;

/// <summary>Makes findings of a rule; texts inside messages are shortened, the finding keeps them whole.</summary>
internal static class RuleFindings
{
    private const int LongestQuote = 24;

    /// <summary>A finding at a field's own cell.</summary>
    public static Finding At(this RuleInfo rule, Field field, Bilingual message, Bilingual expected, Bilingual hint) =>
        rule.At(field.Address, field.Original, message, expected, hint);

    /// <summary>A finding at a cell.</summary>
    public static Finding At(
        this RuleInfo rule, CellAddress where, string found, Bilingual message, Bilingual expected, Bilingual hint) =>
        new(rule.Code, rule.Severity, where, where.Sheet, message, found, expected, hint);

    /// <summary>A finding about a whole sheet, or about the workbook when the name is empty.</summary>
    public static Finding OnSheet(this RuleInfo rule, string sheet, string found, Bilingual message, Bilingual expected, Bilingual hint) =>
        new(rule.Code, rule.Severity, null, sheet, message, found, expected, hint);

    /// <summary>One finding for several cells: it stands at the first and names the others.</summary>
    public static Finding Over(this Finding finding, IReadOnlyList<CellAddress> cells) =>
        finding with { Related = [.. cells.Where(cell => cell != finding.Where)], Count = Math.Max(1, cells.Count) };

    /// <summary>The finding with a fix that changes one field's cell.</summary>
    public static Finding FixedBy(this Finding finding, Field field, string after, bool safe) =>
        finding with { Fix = new ProposedFix(safe, [new CellEdit(field.Address, field.Original, after)]) };

    /// <summary>A text for use inside a message: one line, at most 24 characters.</summary>
    public static string Quote(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= LongestQuote ? line : string.Concat(line.AsSpan(0, LongestQuote - 1), "…");
    }

    /// <summary>A Chinese enumeration as it is punctuated in English.</summary>
    public static string Enumerated(string list) => list.Replace("、", ", ", StringComparison.Ordinal);

    /// <summary>A number for use inside a message.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
