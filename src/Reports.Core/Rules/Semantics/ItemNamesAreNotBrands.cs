using Reports.Core.Rules.Rechecking;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-09: elements are named by class; products belong to the column for suppliers.</summary>
public sealed class ItemNamesAreNotBrands : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-09",
        Severity.Warning,
        new("要素名称写类别，不写品牌", "Elements are named by class, not by brand"),
        new("清单面向全行业，写品牌有推荐之嫌，也无法归并。", "The list serves a whole industry; brands look like advice and cannot be merged."),
        TextBases.Practice,
        "人力资源管理系统",
        "HR Cloud");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        var brands = context.Glossary.Brands.OrderByDescending(brand => brand.Key.Length).ThenBy(brand => brand.Key, StringComparer.Ordinal).ToArray();
        foreach (var field in context.Map.Items.Select(item => item.Row["name"]).Where(field => field.HasValue && context.Glossary.Brands.Finds(field.Text)))
        {
            var at = Array.FindIndex(brands, brand => TextFindings.IndexOfWord(field.Text, brand.Key) >= 0);
            if (at >= 0)
            {
                var (brand, category) = brands[at];
                yield return Info.At(
                    field,
                    new($"名称中的“{brand}”是品牌或产品。", $"“{brand}” in the name is a brand or product."),
                    new(category, category),
                    new($"请改为“{category}”；品牌如确有必要，填入“典型供应商”列。", $"Type “{category}”; a brand belongs to the suppliers' column."))
                    .WithEdit(field, category, safe: false);
            }
        }
    }
}
