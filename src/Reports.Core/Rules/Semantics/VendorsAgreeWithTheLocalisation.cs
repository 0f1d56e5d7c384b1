using Reports.Core.Model;
using Reports.Core.Rules.Rechecking;
using Reports.Core.Templates;

namespace Reports.Core.Rules.Semantics;

/// <summary>SEM-15: how domestic and how controllable a tool is agrees with its vendors.</summary>
public sealed class VendorsAgreeWithTheLocalisation : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "SEM-15",
        Severity.Warning,
        new("国产化程度、自主可控等级与供应商相符", "Localisation and control agree with the vendors"),
        new("供应商全是国外企业却填国产，工具短板会被低估。", "A tool from foreign vendors alone that counts as domestic hides a gap."),
        TextBases.Practice,
        "国产可用，供应商：多家",
        "国产成熟，供应商：西门子");

    /// <inheritdoc />
    public RuleScope Scope => RuleScope.Row;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context) =>
        from item in context.Map.ItemsOf(ListKind.Tool)
        let finding = Judge(context, item.Row)
        where finding is not null
        select finding;

    private Finding? Judge(CheckContext context, BoundRow row)
    {
        var level = context.Template.CodeList("localisation").Find(row["localisation"].Text)?.Code;
        var isFree = context.Template.CodeList("control").Find(row["control"].Text)?.Code == "A";
        var vendors = row["vendors"];
        var allForeign = vendors.HasValue
            && vendors.Items.All(vendor => context.Glossary.ForeignVendors.Any(name => TextFindings.IndexOfWord(vendor, name) >= 0));
        if (allForeign && level is "mature" or "usable")
        {
            return Info.At(
                row["localisation"],
                new($"供应商“{RuleFindings.Quote(vendors.Text)}”是国外企业，国产化程度填的是“{row["localisation"].Text}”。", $"The vendor “{RuleFindings.Quote(vendors.Text)}” is foreign, yet localisation says {row["localisation"].Text}."),
                new("依赖进口，国产待突破", "依赖进口 or 国产待突破"),
                new("请核对：改国产化程度，或在“典型供应商”补上国产产品的供应商。", "Correct the localisation, or add the domestic vendors.")) with
            {
                Related = [vendors.Address],
            };
        }

        return isFree && (level == "imported" || allForeign)
            ? Info.At(
                row["control"],
                new("依赖进口的工具，自主可控等级填的是“A”（可随时替换）。", "The tool is imported, yet its control grade is A (replaceable at any time)."),
                new("B，C", "B or C"),
                new("请核对：没有现成替代的，改为 B 或 C；有国产替代的，改国产化程度。", "Type B or C, or correct the localisation.")) with
            {
                Related = [row["localisation"].Address],
            }
            : null;
    }
}
