using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Submissions;

/// <summary>SUB-02: the unified social credit code has 18 characters and the right check character (GB 32100-2015).</summary>
public sealed class CreditCodeIsValid : IRule
{
    private const int Length = 18;

    // GB 32100-2015: digits and capital letters without I, O, S, V, Z; a character's value is its place.
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    // Weights 3^(place-1) mod 31 of the first 17 places.
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SUB-02",
        Severity.Error,
        new("统一社会信用代码正确", "The unified social credit code is valid"),
        new("信用代码是区分单位、去除重复报送的依据。", "It tells organisations apart and shows double returns."),
        new("GB 32100-2015《法人和其他组织统一社会信用代码编码规则》", "GB 32100-2015"),
        "91350100M000100Y43",
        "91350100M000100Y44");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from row in context.Bound.Rows("cover")
        let field = row["creditCode"]
        where field.HasValue
        let message = ProblemOf(field.Text)
        where message is not null
        select Info.At(
            field,
            message.Value,
            new("18 位数字或大写字母，末位为校验码", "18 digits or capital letters, the last being the check character"),
            new("请对照营业执照或批准文件逐位核对后改正。", "Compare it with the business licence, character by character."));

    private static Bilingual? ProblemOf(string code)
    {
        if (code.Length != Length)
        {
            return new($"统一社会信用代码有 {RuleFindings.Number(code.Length)} 位，应为 18 位。", $"The credit code has {RuleFindings.Number(code.Length)} characters instead of 18.");
        }

        for (var i = 0; i < Length; i++)
        {
            if (!Characters.Contains(code[i], StringComparison.Ordinal))
            {
                return new($"统一社会信用代码第 {RuleFindings.Number(i + 1)} 位“{code[i]}”不会出现（不用 I、O、S、V、Z）。", $"Character {RuleFindings.Number(i + 1)} of the credit code, “{code[i]}”, is never used (nor are I, O, S, V, Z).");
            }
        }

        var check = CheckCharacter(code);
        return check == code[^1]
            ? null
            : new($"统一社会信用代码校验不符：按前 17 位推算末位应为“{check}”，填的是“{code[^1]}”。", $"The credit code fails its check: the first 17 characters call for “{check}” at the end, not “{code[^1]}”.");
    }

    private static char CheckCharacter(string code)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Weights[i] * Characters.IndexOf(code[i], StringComparison.Ordinal);
        }

        return Characters[(31 - (sum % 31)) % 31];
    }
}
