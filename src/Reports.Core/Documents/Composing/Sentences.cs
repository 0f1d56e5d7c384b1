using System.Globalization;
using static System.FormattableString;

namespace Reports.Core.Documents.Composing;

/// <summary>Pieces of official Chinese sentences that several chapters share.</summary>
internal static class Sentences
{
    // More names than this are cut to 等{n}个.
    private const int MostNames = 5;

    // Shares of fewer than this say less than the numbers themselves.
    private const int FewestForShares = 30;

    /// <summary>Whether a total is large enough for shares.</summary>
    public static bool CanShare(int total) => total >= FewestForShares;

    /// <summary>甲、乙、丙 with all names.</summary>
    public static string All(IEnumerable<string> names) => string.Join('、', names);

    /// <summary>At most five names, then 等{n}{unit}.</summary>
    public static string Named(IReadOnlyList<string> names, string unit) =>
        names.Count <= MostNames ? All(names) : Invariant($"{All(names.Take(MostNames))}等{names.Count}{unit}");

    /// <summary>A body paragraph.</summary>
    public static ParagraphBlock Body(params string[] sentences) => ParagraphBlock.Body(string.Concat(sentences));

    /// <summary>A body paragraph that cites one figure or table.</summary>
    public static ParagraphBlock Citing(string before, string target, string after) =>
        new(ParagraphStyle.Body, [new TextInline(before), new ReferenceInline(target), new TextInline(after)]);

    /// <summary>A note below a table.</summary>
    public static ParagraphBlock Note(string text) => new(ParagraphStyle.Note, [new TextInline("注：" + text)]);

    /// <summary>2026年10月31日.</summary>
    public static string Date(DateOnly date) => Invariant($"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>A share in per cent with one decimal.</summary>
    public static string Share(int part, int total) => Percent(part, total).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    /// <summary>A share in per cent, rounded to one decimal.</summary>
    public static decimal Percent(int part, int total) => Math.Round(100m * part / total, 1, MidpointRounding.AwayFromZero);

    /// <summary>，占场景总数近一半 and the like (S21); empty when the number says enough.</summary>
    public static string Dominance(int part, int total) => (100.0 * part / Math.Max(1, total)) switch
    {
        >= 40 and < 50 => "，占场景总数近一半",
        50 => "，占场景总数一半",
        > 50 and <= 60 => "，占场景总数一半以上",
        >= 66.6 and <= 80 => "，占场景总数三分之二以上",
        _ => "",
    };
}
