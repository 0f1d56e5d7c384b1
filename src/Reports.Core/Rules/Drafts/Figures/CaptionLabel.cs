using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Core.Documents.Drafts;

namespace Reports.Core.Rules.Drafts.Figures;

/// <summary>The label of a caption: 图3, 表2, 续图3.</summary>
/// <param name="Kind">图 or 表.</param>
/// <param name="Number">Its number.</param>
/// <param name="IsContinued">Whether it is a further page of the same figure or table.</param>
internal readonly partial record struct CaptionLabel(char Kind, int Number, bool IsContinued)
{
    /// <summary>The label, e.g. <c>图3</c>.</summary>
    public string Text => Kind + Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The label of a paragraph that is a caption; null for any other.</summary>
    public static CaptionLabel? Of(DraftBlock block)
    {
        if (block is not DraftParagraph { Role: DraftRole.Caption } caption || Label().Match(caption.Text) is not { Success: true } match)
        {
            return null;
        }

        return new CaptionLabel(match.Groups["kind"].Value[0], int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), match.Groups["continued"].Success);
    }

    /// <summary>Whether a text names it.</summary>
    public bool IsNamedIn(string text)
    {
        for (var at = text.IndexOf(Kind, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Kind, at + 1))
        {
            var rest = text.AsSpan(at + 1).TrimStart();
            var digits = 0;
            while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
            {
                digits++;
            }

            if (digits is > 0 and < 6 && int.Parse(rest[..digits], CultureInfo.InvariantCulture) == Number)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^\s*(?<continued>续)?(?<kind>[图表])\s?(?<number>\d{1,4})(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();
}
