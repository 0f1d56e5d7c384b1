using Reports.Core.Wording;

namespace Reports.Core.Rules.Submissions.Returns;

/// <summary>One line of a dispatch register.</summary>
/// <param name="CreditCode">统一社会信用代码, in capital letters; empty when the register gives none.</param>
/// <param name="Organisation">Full name; empty when the register gives none.</param>
public sealed record RegisteredMember(string CreditCode, string Organisation)
{
    /// <summary>A name for comparing: brackets are typed in either width.</summary>
    internal static string Fold(string name) => Widths.ToHalf(name);
}
