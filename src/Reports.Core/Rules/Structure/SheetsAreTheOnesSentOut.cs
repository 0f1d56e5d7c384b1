using Reports.Core.Templates;
using Reports.Core.Workbooks;

namespace Reports.Core.Rules.Structure;

/// <summary>STR-16: each sheet still carries the template's hidden name, so it is the one that was sent out.</summary>
public sealed class SheetsAreTheOnesSentOut : IRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new(
        "STR-16",
        Severity.Note,
        new("各工作表是下发的原表", "Sheets are the ones that were sent out"),
        new("整表复制或替换后，下拉列表和填写检查会失效。", "A sheet that was copied or replaced loses its drop-downs and checks."),
        RuleBases.Template,
        "在下发的“工具软件清单”中填写",
        "删去“工具软件清单”，从别的工作簿复制来同名的表");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(CheckContext context)
    {
        // A workbook that lost every name was saved by a program that keeps none: STR-01 says what matters.
        var names = TemplateStamp.Read(context.Raw).SheetNames;
        return names.Count == 0
            ? []
            : from sheet in context.Bound.Sheets.Values
              let name = sheet.Source.Name
              where sheet.Definition.Kind is SheetKind.Grid or SheetKind.Form
                  && sheet.Source.Visibility == SheetVisibility.Visible
                  && names.GetValueOrDefault(sheet.Definition.Key) != name
              select Info.OnSheet(
                  name,
                  name,
                  new($"“{RuleFindings.Quote(name)}”不是下发的原表，已按表名和表头识别。", $"“{RuleFindings.Quote(name)}” is not the sheet that was sent out; it was recognised by its name and headings."),
                  new("下发的原表", "The sheet that was sent out"),
                  new("请核对本表内容是否齐全；方便的话，把内容粘贴回下发的原表。", "Check that nothing is missing; better, paste the contents back into the original sheet."));
    }
}
