using Reports.Core.Templates;

namespace Reports.Core.Model;

/// <summary>The cover of a return: who filled it in, for which industry. Null row: the workbook has no cover.</summary>
public sealed record Cover(BoundRow? Row)
{
    /// <summary>The cover's text for this field; empty when it gives none.</summary>
    public string Text(string fieldKey) => Row?[fieldKey].Text ?? "";
}
