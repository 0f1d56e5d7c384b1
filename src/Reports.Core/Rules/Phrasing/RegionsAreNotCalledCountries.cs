using System.Text.RegularExpressions;
using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Phrasing;

/// <summary>WRD-20: Taiwan, Hong Kong and Macao are not listed among countries.</summary>
public sealed partial class RegionsAreNotCalledCountries : IRule
{
    private static readonly string[] Regions = ["台湾", "香港", "澳门"];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "WRD-20",
        Severity.Error,
        new("港澳台表述规范", "Regions are not called countries"),
        new("公开文件中不得把我国港澳台地区与国家并列。", "Public documents must not list these regions as countries."),
        TextBases.Official,
        "设备来自韩国、中国台湾等国家和地区",
        "设备来自台湾、韩国等国家");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (_, field) in context.TextsWith(Regions))
        {
            var match = Listed().Match(field.Text);
            if (match.Success)
            {
                yield return Info.At(
                    field,
                    new($"“{RuleFindings.Quote(match.Value)}”的表述不规范。", $"“{RuleFindings.Quote(match.Value)}” is not the proper wording."),
                    new("……等国家和地区", "…等国家和地区 (countries and regions)"),
                    new("请改为“国家和地区”，地名前加“中国”，如“中国台湾”。", "Write 国家和地区, and 中国 before the region's name."));
            }
        }
    }

    [GeneratedRegex(@"(台湾|香港|澳门)[^，。；！？]{0,16}(等国家?(?!和地区|或地区|（地区）|及地区|家)|等\d{0,3}国(?!家))|(台湾|香港|澳门)(政府|总统)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Listed();
}
