namespace Reports.Core.Documents;

/// <summary>What a report was made from, so that any of its numbers can be led back to a cell.</summary>
/// <param name="Workbook">File name of the workbook.</param>
/// <param name="Sha256">Hash of the workbook's bytes, lower-case hex.</param>
/// <param name="Submitter">Unit that filled it in; empty when the cover does not say.</param>
/// <param name="Template">Id of the template.</param>
/// <param name="TemplateVersion">Version found in the workbook; empty when it carries none.</param>
/// <param name="RulesHash">Which rule set checked it.</param>
public sealed record ReportOrigin(string Workbook, string Sha256, string Submitter, string Template, string TemplateVersion, string RulesHash)
{
    /// <summary>Nothing known.</summary>
    public static readonly ReportOrigin None = new("", "", "", "", "", "");
}
